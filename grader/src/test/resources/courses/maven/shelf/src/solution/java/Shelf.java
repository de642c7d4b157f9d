class Shelf {
  private final String[] books;

  Shelf(String... books) {
    this.books = books.clone();
  }

  int size() {
    return books.length;
  }
}
