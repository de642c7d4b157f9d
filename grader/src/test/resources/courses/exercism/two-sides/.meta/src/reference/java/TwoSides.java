class TwoSides {
  private final Sides sides;

  TwoSides(Sides sides) {
    if (sides.width() < 0 || sides.height() < 0) {
      throw new IllegalArgumentException("a side is negative");
    }
    this.sides = sides;
  }

  int getArea() {
    return sides.width() * sides.height();
  }
}
