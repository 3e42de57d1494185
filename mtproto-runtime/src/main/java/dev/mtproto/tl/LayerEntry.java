package dev.mtproto.tl;

import org.jspecify.annotations.Nullable;

/** A combinator of a description, parsed when it is first asked for. */
final class LayerEntry {
  private final String name;
  private final int id;
  private final String line;
  private final boolean method;
  private final CombinatorParser.Notes notes;

  /** Written without a lock: what is parsed twice is equal, and records are safe to publish. */
  private @Nullable TlCombinator parsed;

  LayerEntry(String line, boolean method, CombinatorParser.Notes notes) {
    this.id = CombinatorParser.idOf(line);
    this.name = line.substring(0, line.indexOf('#'));
    this.line = line;
    this.method = method;
    this.notes = notes;
  }

  String name() {
    return name;
  }

  int id() {
    return id;
  }

  boolean isMethod() {
    return method;
  }

  TlCombinator combinator() {
    TlCombinator combinator = parsed;
    if (combinator == null) {
      combinator = CombinatorParser.parse(line, method, notes);
      parsed = combinator;
    }
    return combinator;
  }
}
