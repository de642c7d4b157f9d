class SumTest {
  void ofTwo() {}
}
