package dev.mtproto.benchmarks.layer;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads how long the methods of a class are from its class file.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html">The class file
 *     format</a>
 */
final class MethodSizes {
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;

  private final DataInputStream in;
  private final List<MethodSize> methods = new ArrayList<>();
  private String[] texts = {};

  private MethodSizes(byte[] classFile) {
    this.in = new DataInputStream(new ByteArrayInputStream(classFile));
  }

  /** The longest method of all the class files in a folder. */
  static MethodSize longest(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> classes = files.filter(file -> file.toString().endsWith(".class")).toList();
      List<MethodSize> methods = new ArrayList<>();
      for (Path file : classes) {
        methods.addAll(of(folder.relativize(file).toString(), Files.readAllBytes(file)));
      }
      return methods.stream().max(Comparator.comparingInt(MethodSize::bytes)).orElseThrow();
    }
  }

  /** The methods of a class file. */
  static List<MethodSize> of(String name, byte[] classFile) throws IOException {
    MethodSizes reader = new MethodSizes(classFile);
    reader.read(name);
    return reader.methods;
  }

  private void read(String name) throws IOException {
    in.skipNBytes(8);
    readConstants();
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    readMembers(name);
    readMembers(name);
  }

  private void readConstants() throws IOException {
    texts = new String[in.readUnsignedShort()];
    for (int i = 1; i < texts.length; i++) {
      int tag = in.readUnsignedByte();
      if (tag == UTF8) {
        texts[i] = in.readUTF();
      } else {
        in.skipNBytes(constantSize(tag));
      }
      if (tag == LONG || tag == DOUBLE) {
        i++;
      }
    }
  }

  private static int constantSize(int tag) {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case LONG, DOUBLE -> 8;
      default -> 4;
    };
  }

  /** Fields, and then methods: they have the same form. */
  private void readMembers(String className) throws IOException {
    for (int members = in.readUnsignedShort(); members > 0; members--) {
      in.skipNBytes(2);
      String name = texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()];
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        String attribute = texts[in.readUnsignedShort()];
        int length = in.readInt();
        if ("Code".equals(attribute)) {
          in.skipNBytes(4);
          methods.add(new MethodSize(className + " " + name, in.readInt()));
          length -= 8;
        }
        in.skipNBytes(length);
      }
    }
  }
}
