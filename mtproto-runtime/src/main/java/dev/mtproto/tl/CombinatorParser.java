package dev.mtproto.tl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a {@link TlCombinator} of its line and of the notes before it. */
final class CombinatorParser {
  private final String line;
  private final boolean method;
  private final Notes notes;
  private @Nullable String variable;

  private CombinatorParser(String line, boolean method, Notes notes) {
    this.line = line;
    this.method = method;
    this.notes = notes;
  }

  /** What a description says of a combinator beside its line: the lines before it, as they are. */
  record Notes(List<String> documentation, List<String> secrets) {
    static final Notes NONE = new Notes(List.of(), List.of());
  }

  static TlCombinator parse(String line, boolean method, Notes notes) {
    return new CombinatorParser(line, method, notes).parse();
  }

  /** The id in a line, {@code inputPeerChat#179be863 ...}. */
  static int idOf(String line) {
    int hash = line.indexOf('#');
    int end = line.indexOf(' ');
    if (hash < 1 || hash > end) {
      throw new IllegalArgumentException("a TL line without an id: " + line);
    }
    return Integer.parseUnsignedInt(line, hash + 1, end, 16);
  }

  private TlCombinator parse() {
    int equals = line.lastIndexOf(" = ");
    if (equals < 0) {
      throw new IllegalArgumentException("a TL line without a result: " + line);
    }
    String[] words = line.substring(0, equals).split(" ");
    String result = line.substring(equals + 3).replace(";", "").strip();
    List<TlParameter> parameters = new ArrayList<>(words.length - 1);
    Set<String> names = new HashSet<>();
    for (int i = 1; i < words.length; i++) {
      if (words[i].startsWith("{")) {
        variable = words[i].substring(1, words[i].indexOf(':'));
      } else {
        TlParameter parameter = parameter(words[i]);
        parameters.add(parameter);
        names.add(parameter.name());
      }
    }
    String name = words[0].substring(0, words[0].indexOf('#'));
    return new TlCombinator(
        name, idOf(line), parameters, type(result), method, line, documentation(names));
  }

  private TlParameter parameter(String word) {
    int colon = word.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("'" + word + "' is no parameter: " + line);
    }
    String name = word.substring(0, colon);
    String type = word.substring(colon + 1);
    String flagField = null;
    int flagBit = -1;
    int question = type.indexOf('?');
    if (question >= 0) {
      int dot = type.indexOf('.');
      flagField = type.substring(0, dot);
      flagBit = Integer.parseInt(type, dot + 1, question, 10);
      type = type.substring(question + 1);
    }
    boolean secret = notes.secrets().contains(name);
    return new TlParameter(
        name, type(type), flagField, flagBit, secret, parameterDocumentation(name));
  }

  private TlTypeRef type(String text) {
    if (text.startsWith("!")) {
      return TlTypeRef.Builtin.REQUEST;
    }
    if (text.equals(variable)) {
      return TlTypeRef.Builtin.RESULT;
    }
    if (text.toLowerCase(Locale.ROOT).startsWith("vector<") && text.endsWith(">")) {
      TlTypeRef element = type(text.substring(7, text.length() - 1));
      return new TlTypeRef.Vector(element, text.charAt(0) == 'v');
    }
    return builtinOrNamed(text);
  }

  private static TlTypeRef builtinOrNamed(String text) {
    return switch (text) {
      case "int" -> TlTypeRef.Builtin.INT;
      case "long" -> TlTypeRef.Builtin.LONG;
      case "double" -> TlTypeRef.Builtin.DOUBLE;
      case "string" -> TlTypeRef.Builtin.STRING;
      case "bytes" -> TlTypeRef.Builtin.BYTES;
      case "int128" -> TlTypeRef.Builtin.INT128;
      case "int256" -> TlTypeRef.Builtin.INT256;
      case "Bool" -> TlTypeRef.Builtin.BOOL;
      case "true" -> TlTypeRef.Builtin.TRUE;
      case "#" -> TlTypeRef.Builtin.FLAGS;
      case "Object" -> TlTypeRef.Builtin.OBJECT;
      default -> named(text);
    };
  }

  private static TlTypeRef named(String text) {
    if (text.startsWith("%")) {
      return new TlTypeRef.Bare(text.substring(1));
    }
    char first = text.charAt(text.lastIndexOf('.') + 1);
    return Character.isUpperCase(first) ? new TlTypeRef.Boxed(text) : new TlTypeRef.Bare(text);
  }

  /** The first note that does not begin with the name of a parameter. */
  private String documentation(Set<String> parameterNames) {
    for (String note : notes.documentation()) {
      int space = note.indexOf(' ');
      if (space <= 0 || !parameterNames.contains(note.substring(0, space))) {
        return note.strip();
      }
    }
    return "";
  }

  private String parameterDocumentation(String name) {
    for (String note : notes.documentation()) {
      if (note.startsWith(name + " ")) {
        return note.substring(name.length() + 1).strip();
      }
    }
    return "";
  }
}
