import java.util.Random;

class Dice {
  static int roll(long seed) {
    return 1 + new Random(seed).nextInt(6);
  }
}
