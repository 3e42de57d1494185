package dev.mtproto.processor.importer;

import dev.mtproto.processor.schema.TlExpr;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes TL types as Java types, in one file. */
final class SourceTypes {
  private static final Map<String, String> PRIMITIVES =
      Map.of(
          "int", "int", "long", "long", "double", "double", "Bool", "boolean", "true", "boolean");
  private static final Map<String, String> BOXES =
      Map.of("int", "Integer", "long", "Long", "double", "Double", "boolean", "Boolean");
  private static final Map<String, JavaName> CLASSES =
      Map.of(
          "string", JavaName.javaLang("String"),
          "bytes", JavaName.BYTE_STRING,
          "int128", JavaName.runtime("Int128"),
          "int256", JavaName.runtime("Int256"),
          "Object", JavaName.runtime("TlObject"));

  private final LayerTypes types;
  private final String packageName;
  private final SourceImports imports;

  SourceTypes(LayerTypes types, String packageName, SourceImports imports) {
    this.types = types;
    this.packageName = packageName;
    this.imports = imports;
  }

  /** The type of a parameter that is always there, or of a result. */
  String of(TlExpr type) {
    String name = type instanceof TlExpr.Named named ? named.name() : "";
    return PRIMITIVES.getOrDefault(name, boxed(type));
  }

  /** The type of a parameter that may be absent. */
  String nullable(TlExpr type) {
    String nullable = "@" + imports.use(JavaName.NULLABLE) + " ";
    String name = boxed(type);
    int simple = name.substring(0, (name + "<").indexOf('<')).lastIndexOf('.') + 1;
    return name.substring(0, simple) + nullable + name.substring(simple);
  }

  private String boxed(TlExpr type) {
    if (type instanceof TlExpr.Function query) {
      return imports.use(JavaName.runtime("TlRequest")) + "<" + query.variable() + ">";
    }
    TlExpr.Named named = (TlExpr.Named) type;
    if (!named.arguments().isEmpty()) {
      return imports.use(JavaName.LIST) + "<" + boxed(named.arguments().get(0)) + ">";
    }
    String primitive = PRIMITIVES.get(named.name());
    if (primitive != null) {
      return imports.use(JavaName.javaLang(String.valueOf(BOXES.get(primitive))));
    }
    JavaName builtIn = CLASSES.get(named.name());
    return builtIn == null ? declared(named.name()) : imports.use(builtIn);
  }

  private String declared(String name) {
    String constructed = types.typeOf(name);
    if (constructed != null) {
      return types.reference(constructed, packageName, imports);
    }
    return types.has(name) ? types.reference(name, packageName, imports) : name;
  }

  /** Whether it is written without id: {@code vector<t>}, {@code future_salt}, {@code %Message}. */
  boolean isBare(TlExpr type) {
    return type instanceof TlExpr.Named named
        && (named.bare() || named.name().equals("vector") || constructed(named) != null);
  }

  private @Nullable String constructed(TlExpr.Named named) {
    boolean builtIn = PRIMITIVES.containsKey(named.name()) || CLASSES.containsKey(named.name());
    return builtIn ? null : types.typeOf(named.name());
  }
}
