package dev.mtproto.processor;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lengths of the methods in a class file.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html">The format</a>
 */
final class MethodLengths {
  private final DataInputStream in;
  private final String[] texts;
  private final int[] classNames;
  private final Map<String, Integer> lengths = new TreeMap<>();

  private MethodLengths(DataInputStream in) throws IOException {
    this.in = in;
    in.skipNBytes(8); // magic, version
    int constants = in.readUnsignedShort();
    this.texts = new String[constants];
    this.classNames = new int[constants];
    for (int i = 1; i < constants; i++) {
      i += constant(i);
    }
  }

  /** Bytes of bytecode by {@code class.method}. */
  static Map<String, Integer> of(DataInputStream in) throws IOException {
    MethodLengths reader = new MethodLengths(in);
    in.skipNBytes(2); // access
    String className = reader.texts[reader.classNames[in.readUnsignedShort()]];
    in.skipNBytes(2); // superclass
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    reader.members(className + " field ");
    reader.members(className + ".");
    return reader.lengths;
  }

  /** Reads a constant; returns 1 if it takes two places. */
  private int constant(int index) throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 1 -> texts[index] = in.readUTF();
      case 7 -> classNames[index] = in.readUnsignedShort();
      case 8, 16, 19, 20 -> in.skipNBytes(2);
      case 15 -> in.skipNBytes(3);
      case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
      case 5, 6 -> {
        in.skipNBytes(8);
        return 1;
      }
      default -> throw new IOException("constant " + tag);
    }
    return 0;
  }

  private void members(String prefix) throws IOException {
    int members = in.readUnsignedShort();
    for (int i = 0; i < members; i++) {
      in.skipNBytes(2);
      String name = prefix + texts[in.readUnsignedShort()];
      in.skipNBytes(2);
      int attributes = in.readUnsignedShort();
      for (int j = 0; j < attributes; j++) {
        attribute(name);
      }
    }
  }

  private void attribute(String member) throws IOException {
    boolean code = texts[in.readUnsignedShort()].equals("Code");
    int length = in.readInt();
    if (code) {
      in.skipNBytes(4);
      lengths.merge(member, in.readInt(), Math::max);
      in.skipNBytes(length - 8L);
    } else {
      in.skipNBytes(length);
    }
  }
}
