package dev.mtproto.processor.proto;

/** The text of a proto3 file. */
final class ProtoText {
  private final StringBuilder text = new StringBuilder();
  private int depth;

  void header(String packageName, String imported) {
    text.append("// Generated from the TL schema.\n");
    text.append("syntax = \"proto3\";\n");
    text.append("package ").append(packageName).append(";\n");
    text.append("import \"").append(imported).append("\";\n");
  }

  void open(String what) {
    if (depth == 0) {
      text.append('\n');
    }
    line(what + " {");
    depth++;
  }

  void close() {
    depth--;
    line("}");
  }

  void field(String type, String name, int number) {
    line(type + " " + name + " = " + number + ";");
  }

  void comment(String comment) {
    line("// " + comment);
  }

  void rpc(String name, String request, String response) {
    line("rpc " + name + " (" + request + ") returns (" + response + ") {}");
  }

  private void line(String content) {
    text.append("  ".repeat(depth)).append(content).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
