class Half {
  static int of(int number) {
    return number >> 1;
  }
}
