package dev.mtproto.cli.language;

import java.util.List;

/**
 * A call as it was typed: a method, then its fields as {@code name=value}, or as one JSON object.
 *
 * @param method the first word; without text if the line is a JSON object alone
 */
record Line(Node.Word method, List<Node.Member> fields, List<Node.Braces> objects) {
  /** Copies the lists. */
  Line {
    fields = List.copyOf(fields);
    objects = List.copyOf(objects);
  }

  /** What has to be closed before the line can be carried out; empty if nothing has. */
  String unclosed() {
    for (Node.Braces object : objects) {
      if (!object.closed()) {
        return unclosed(object);
      }
    }
    if (fields.isEmpty()) {
      return "";
    }
    Node last = fields.get(fields.size() - 1).value();
    return last == null || last.closed() ? "" : unclosed(last);
  }

  private static String unclosed(Node node) {
    if (node instanceof Node.Word) {
      return "a quotation mark";
    }
    return node instanceof Node.Braces ? "a {" : "a [";
  }
}
