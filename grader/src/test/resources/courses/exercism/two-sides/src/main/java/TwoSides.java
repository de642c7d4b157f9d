/*

Since this exercise has a difficulty of > 4 it doesn't come
with any starter implementation.

*/
