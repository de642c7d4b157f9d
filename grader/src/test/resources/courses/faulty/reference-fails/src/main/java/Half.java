class Half {
  static int of(int number) {
    return 0;
  }
}
