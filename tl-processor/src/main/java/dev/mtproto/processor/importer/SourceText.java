package dev.mtproto.processor.importer;

import java.util.List;
import java.util.stream.Collectors;

/** Java source in the layout of google-java-format, as far as declarations need it. */
final class SourceText {
  private static final int WIDTH = 100;
  private static final int INDENT = 2;
  private static final int CONTINUATION = 4;

  private final HandWritten hand;
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean first = true;

  SourceText(HandWritten hand) {
    this.hand = hand;
  }

  /** The comment, the annotations, and the line that opens an interface. */
  void open(String path, String comment, List<String> annotations, String declaration) {
    member(path, comment, annotations, declaration + " {");
    depth++;
    first = true;
  }

  /** An interface with nothing in it. */
  void empty(String path, String comment, List<String> annotations, String declaration) {
    member(path, comment, annotations, declaration + " {}");
  }

  /** Closes the interface that was opened last. */
  void close() {
    depth--;
    line("}");
    first = false;
  }

  /** An abstract method without parameters. */
  void accessor(String path, JavaParameter parameter) {
    String method = parameter.type() + " " + parameter.name() + "();";
    member(path, "", parameter.annotations(), method);
    kept(path);
  }

  /** An abstract method with its parameters: on one line, below it, or one a line. */
  void method(String path, String comment, List<String> annotations, String start, List<?> params) {
    List<String> texts = params.stream().map(Object::toString).toList();
    String joined = String.join(", ", texts) + ");";
    String below = "\n" + " ".repeat(depth * INDENT + CONTINUATION);
    if (fits(start.length() + 1 + joined.length())) {
      member(path, comment, annotations, start + "(" + joined);
    } else if (fits(CONTINUATION + joined.length())) {
      member(path, comment, annotations, start + "(" + below + joined);
    } else {
      String lines = texts.stream().map(p -> below + p).collect(Collectors.joining(","));
      member(path, comment, annotations, start + "(" + lines + ");");
    }
    kept(path);
  }

  /** The methods written by hand that stand behind a path. */
  void kept(String path) {
    for (String method : hand.methodsAfter(path)) {
      separate();
      line(method);
    }
  }

  private void member(String path, String comment, List<String> annotations, String declaration) {
    separate();
    String kept = hand.comment(path, comment);
    if (!kept.isEmpty()) {
      line(kept);
    }
    annotations.forEach(this::line);
    line(declaration);
  }

  private void separate() {
    if (!first) {
      text.append('\n');
    }
    first = false;
  }

  private void line(String content) {
    text.append(" ".repeat(depth * INDENT)).append(content).append('\n');
  }

  private boolean fits(int length) {
    return depth * INDENT + length <= WIDTH;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
