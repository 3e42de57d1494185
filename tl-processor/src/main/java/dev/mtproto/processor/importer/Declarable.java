package dev.mtproto.processor.importer;

import dev.mtproto.processor.schema.TlDefinition;
import dev.mtproto.processor.schema.TlExpr;
import dev.mtproto.processor.schema.TlParam;
import dev.mtproto.processor.schema.TlSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out of a schema what annotations cannot declare, and says so. */
final class Declarable {
  private static final Set<String> BUILT_IN =
      Set.of(
          "int", "long", "double", "string", "bytes", "int128", "int256", "true", "Bool", "Object",
          "Vector", "vector");

  private final Set<String> names = new HashSet<>(BUILT_IN);
  private final List<String> warnings;

  private Declarable(TlSchema schema, List<String> warnings) {
    this.warnings = warnings;
    names.addAll(schema.types().keySet());
    schema.constructors().forEach(constructor -> names.add(constructor.name()));
  }

  /** The schema without what cannot be declared, of which a warning tells. */
  static TlSchema of(TlSchema schema, List<String> warnings) {
    Declarable declarable = new Declarable(schema, warnings);
    return new TlSchema(
        schema.header(),
        schema.constructors().stream().filter(declarable::isDeclarable).toList(),
        schema.methods().stream().filter(declarable::isDeclarable).toList(),
        schema.footer());
  }

  private boolean isDeclarable(TlDefinition definition) {
    for (TlParam param : definition.params()) {
      if (param.name().isEmpty()) {
        return warn(definition, "is built in; it is not declared");
      }
      if (!param.isFlags() && !isDeclarable(param.type())) {
        return warn(definition, "has " + param + ", which cannot be declared; it is left out");
      }
      checkKnown(definition, param.type());
    }
    checkKnown(definition, definition.result());
    return true;
  }

  /** A vector's elements are bare if it is, since there is only one annotation for both. */
  private static boolean isDeclarable(TlExpr type) {
    if (type instanceof TlExpr.Function) {
      return true;
    }
    if (!(type instanceof TlExpr.Named named)) {
      return false;
    }
    return named.arguments().stream()
        .allMatch(
            argument ->
                argument instanceof TlExpr.Named element
                    && isDeclarable(element)
                    && (named.name().equals("vector") == isBare(element)
                        || BUILT_IN.contains(element.name())));
  }

  private static boolean isBare(TlExpr.Named element) {
    String simple = element.name().substring(element.name().lastIndexOf('.') + 1);
    return element.bare() || Character.isLowerCase(simple.charAt(0));
  }

  private void checkKnown(TlDefinition definition, TlExpr type) {
    if (type instanceof TlExpr.Named named) {
      if (!names.contains(named.name()) && !definition.typeVariables().contains(named.name())) {
        warn(definition, "needs " + named.name() + ", which the schema does not declare");
      }
      named.arguments().forEach(argument -> checkKnown(definition, argument));
    }
  }

  private boolean warn(TlDefinition definition, String text) {
    warnings.add("line %d: %s %s".formatted(definition.line(), definition.name(), text));
    return false;
  }
}
