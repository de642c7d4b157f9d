package grader.intake;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.ChecksumInputStream;

/** A zip, read like a folder. Nothing is unpacked to disk. */
final class Zip {
  /** Bytes of a zip that is read in memory. */
  static final int LARGEST = 32 << 20;

  /** All others are rare, and most need a library of their own. */
  private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

  private static final int MOST_ENTRIES = 5_000;

  /** What zips are written in by tools that do not say so. APPNOTE.TXT, appendix D. */
  private static final Charset OLD = Charset.forName("IBM437");

  private final ZipFile zip;

  private Zip(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * An entry on its way into folders.
   *
   * @param names of the folders and the file; of a path that is too deep, the last holds the rest
   */
  private record Entry(java.util.List<String> names, ZipArchiveEntry entry) {}

  /** A zip that has to be closed once what it holds has been read. */
  static ZipFile open(Path path) throws IOException {
    return opened(ZipFile.builder().setPath(path));
  }

  static Node.Folder folder(String name, ZipFile zip) {
    java.util.List<Entry> entries = new ArrayList<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      entries.add(new Entry(names(entry), entry));
    }
    return new Node.Folder(name, () -> new Zip(zip).level(entries, 0));
  }

  /**
   * @param bytes at most {@value #LARGEST} and one
   * @throws IOException if it is damaged, or too large to be worth reading
   */
  static Node.Folder folder(String name, byte[] bytes) throws IOException {
    if (bytes.length > LARGEST) {
      throw new IOException("it is larger than " + (LARGEST >> 20) + " MiB");
    }
    if (entries(bytes) > MOST_ENTRIES) {
      throw new IOException("it holds more than " + MOST_ENTRIES + " files");
    }
    return folder(
        name,
        opened(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))));
  }

  private static ZipFile opened(ZipFile.Builder source) throws IOException {
    try {
      return source.setIgnoreLocalFileHeader(true).get();
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException("it is a damaged zip, or none", e);
    }
  }

  static boolean is(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /** Of the directory, counted before it is read: what a zip says of itself can be a lie. */
  private static int entries(byte[] bytes) {
    int entries = 0;
    for (int at = 0; at + 3 < bytes.length; at++) {
      if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
        entries++;
      }
    }
    return entries;
  }

  private static java.util.List<String> names(ZipArchiveEntry entry) {
    String path = decoded(entry).replace('\\', '/');
    java.util.List<String> names = new ArrayList<>();
    for (String name : path.split("/", Walk.DEEPEST + 2)) {
      if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return names;
  }

  private static String decoded(ZipArchiveEntry entry) {
    return Normalizer.normalize(
        switch (entry.getNameSource()) {
          case NAME_WITH_EFS_FLAG, UNICODE_EXTRA_FIELD -> entry.getName();
          case NAME -> guessed(entry.getRawName());
        },
        Normalizer.Form.NFC);
  }

  private static String guessed(byte[] name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      return new String(name, OLD);
    }
  }

  private List<Node> level(java.util.List<Entry> entries, int depth) {
    java.util.List<Node> nodes = new ArrayList<>();
    Map<String, java.util.List<Entry>> folders = new LinkedHashMap<>();
    for (Entry entry : entries) {
      boolean last = entry.names.size() == depth + 1;
      if (last && !entry.entry.isDirectory()) {
        nodes.add(file(entry.names.getLast(), entry.entry));
      } else if (entry.names.size() > depth) {
        folders.computeIfAbsent(entry.names.get(depth), name -> new ArrayList<>()).add(entry);
      }
    }
    folders.forEach(
        (name, inside) -> nodes.add(new Node.Folder(name, () -> level(inside, depth + 1))));
    return List.ofAll(nodes);
  }

  private Node file(String name, ZipArchiveEntry entry) {
    if (entry.isUnixSymlink()) {
      return new Node.Refused(name, "is a symbolic link, which is not followed");
    }
    return METHODS.contains(entry.getMethod()) && !entry.getGeneralPurposeBit().usesEncryption()
        ? new Node.File(name, () -> checked(entry))
        : new Node.Refused(name, "is locked with a password, or packed in an unusual way");
  }

  private InputStream checked(ZipArchiveEntry entry) throws IOException {
    return ChecksumInputStream.builder()
        .setChecksum(new CRC32())
        .setExpectedChecksumValue(entry.getCrc())
        .setCountThreshold(entry.getSize())
        .setInputStream(zip.getInputStream(entry))
        .get();
  }
}
