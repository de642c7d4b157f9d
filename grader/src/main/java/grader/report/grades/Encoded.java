package grader.report.grades;

import io.vavr.collection.List;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text and the encoding that it came in, such that the text unchanged is the bytes unchanged.
 *
 * @param text with its byte order mark, if it has one
 */
record Encoded(String text, Charset encoding) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** UTF-16 where a byte order mark says so, else UTF-8 if it is that, else a Windows code page. */
  static Encoded of(byte[] bytes) {
    return candidates(bytes)
        .flatMap(encoding -> decoded(bytes, encoding))
        .headOption()
        .getOrElse(
            () -> // every byte is a character of this one
            new Encoded(
                    new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1));
  }

  /** The bytes of another text; what the encoding lacks becomes a question mark. */
  byte[] bytes(String changed) {
    return changed.getBytes(encoding);
  }

  private static List<Charset> candidates(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return List.of(StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return List.of(StandardCharsets.UTF_16BE);
    }
    return List.of(StandardCharsets.UTF_8, WINDOWS);
  }

  private static List<Encoded> decoded(byte[] bytes, Charset encoding) {
    try {
      String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Arrays.equals(text.getBytes(encoding), bytes)
          ? List.of(new Encoded(text, encoding))
          : List.empty();
    } catch (CharacterCodingException e) {
      return List.empty();
    }
  }
}
