record Sides(int width, int height) {}
