package dev.mtproto.processor.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a schema by recursive descent.
 *
 * @see <a href="https://core.telegram.org/mtproto/TL-formal">Formal description of TL</a>
 */
final class TlParser {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)*");
  private static final Pattern SIMPLE_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern NAMED = Pattern.compile("[A-Za-z][A-Za-z0-9_]*\\s*:");
  private static final Pattern CONDITION = Pattern.compile("[A-Za-z][A-Za-z0-9_]*\\s*\\.\\s*[0-9]");
  private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{1,8}(?![0-9a-zA-Z_])");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
  private static final int FLAG_BITS = 32;

  private final TlCursor cursor;
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<TlDefinition> constructors = new ArrayList<>();
  private final List<TlDefinition> methods = new ArrayList<>();

  TlParser(String text) {
    cursor = new TlCursor(text);
  }

  TlSchema parse() {
    List<String> header = cursor.takeComments();
    List<TlDefinition> section = constructors;
    while (!cursor.atEnd()) {
      if (cursor.isAt('-')) {
        section = section();
      } else {
        section.add(definition());
      }
      if (!cursor.atEnd()) {
        cursor.takeComments();
      }
    }
    return new TlSchema(header, constructors, methods, cursor.takeComments());
  }

  private List<TlDefinition> section() {
    if (cursor.accept("---types---")) {
      return constructors;
    }
    if (cursor.accept("---functions---")) {
      return methods;
    }
    throw cursor.expected("'---types---' or '---functions---'");
  }

  private TlDefinition definition() {
    int line = cursor.line();
    String name = newName(line);
    String id = cursor.accept('#') ? cursor.read(ID, "an id of 1 to 8 hexadecimal digits") : "";
    List<String> variables = new ArrayList<>();
    while (cursor.accept('{')) {
      variables.add(typeVariable());
    }
    List<TlParam> params = new ArrayList<>();
    if (cursor.accept('?')) {
      params.add(new TlParam("", null, new TlExpr.Hole()));
    }
    while (!cursor.accept('=')) {
      params.add(param());
    }
    TlExpr result = result();
    cursor.expect(';');
    return new TlDefinition(name, id, variables, params, result, line);
  }

  private String newName(int line) {
    int start = cursor.position();
    String name = cursor.read(NAME, "the name of a constructor or a method");
    Integer earlier = lines.putIfAbsent(name, line);
    if (earlier != null) {
      throw cursor.expected("another name than that of line " + earlier, start);
    }
    return name;
  }

  private String typeVariable() {
    String variable = cursor.read(SIMPLE_NAME, "a type variable");
    cursor.expect(':');
    if (!cursor.accept("Type")) {
      throw cursor.expected("'Type'");
    }
    cursor.expect('}');
    return variable;
  }

  private TlParam param() {
    if (cursor.isAt(SIMPLE_NAME)) {
      return namedParam();
    }
    if (cursor.isAt('#') || cursor.isAt('[') || cursor.isAt(DIGITS)) {
      return new TlParam("", null, type());
    }
    throw cursor.expected("a parameter or '='");
  }

  private TlParam namedParam() {
    String name = cursor.read(SIMPLE_NAME, "a parameter's name");
    cursor.expect(':');
    TlParam.Condition condition = cursor.isAt(CONDITION) ? condition() : null;
    return new TlParam(name, condition, type());
  }

  private TlParam.Condition condition() {
    String field = cursor.read(SIMPLE_NAME, "a flags field");
    cursor.expect('.');
    int start = cursor.position();
    int bit = Integer.parseInt(cursor.read(DIGITS, "a flag's bit"));
    if (bit >= FLAG_BITS) {
      throw cursor.expected("a flag's bit, 0 to 31", start);
    }
    cursor.expect('?');
    return new TlParam.Condition(field, bit);
  }

  /** A result may also be written with its argument beside it: {@code Vector t}. */
  private TlExpr result() {
    TlExpr result = type();
    List<TlExpr> arguments = new ArrayList<>();
    while (!cursor.isAt(';') && cursor.isAt(SIMPLE_NAME)) {
      arguments.add(type());
    }
    return result instanceof TlExpr.Named named && !arguments.isEmpty()
        ? new TlExpr.Named(named.name(), arguments, named.bare())
        : result;
  }

  private TlExpr type() {
    if (cursor.accept('#')) {
      return new TlExpr.Nat();
    }
    if (cursor.accept('!')) {
      return new TlExpr.Function(cursor.read(SIMPLE_NAME, "a type variable"));
    }
    if (cursor.isAt('[') || cursor.isAt(DIGITS)) {
      return repeated();
    }
    boolean bare = cursor.accept('%');
    return new TlExpr.Named(cursor.read(NAME, "a type"), arguments(), bare);
  }

  private TlExpr repeated() {
    String count = cursor.isAt('[') ? "" : cursor.read(DIGITS, "a number");
    if (!count.isEmpty()) {
      cursor.expect('*');
    }
    cursor.expect('[');
    List<TlParam> elements = new ArrayList<>();
    while (!cursor.accept(']')) {
      elements.add(cursor.isAt(NAMED) ? namedParam() : new TlParam("", null, type()));
    }
    return new TlExpr.Repeated(count, elements);
  }

  private List<TlExpr> arguments() {
    List<TlExpr> arguments = new ArrayList<>();
    if (cursor.accept('<')) {
      do {
        arguments.add(type());
      } while (cursor.accept(','));
      cursor.expect('>');
    }
    return arguments;
  }
}
