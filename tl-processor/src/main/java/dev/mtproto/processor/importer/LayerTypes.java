package dev.mtproto.processor.importer;

import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.schema.TlDefinition;
import dev.mtproto.processor.schema.TlSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The Types of a schema and the classes that will be generated for them. */
final class LayerTypes {
  private final String root;
  private final Map<String, List<TlDefinition>> types;
  private final Map<String, String> typeOfConstructor = new HashMap<>();
  private final Map<String, JavaName> classes = new HashMap<>();
  private final Map<String, Set<JavaName>> bySimpleName = new HashMap<>();
  private final Set<JavaName> declarations = new HashSet<>();

  LayerTypes(TlSchema schema, String root) {
    this.root = root;
    types = schema.types();
    schema.constructors().forEach(c -> typeOfConstructor.put(c.name(), c.resultName()));
    types.keySet().forEach(this::add);
    types.keySet().forEach(type -> declarations.add(declaration(type)));
  }

  private void add(String type) {
    JavaName name = generated(type);
    classes.put(type, name);
    bySimpleName.computeIfAbsent(name.simpleName(), simple -> new HashSet<>()).add(name);
  }

  boolean has(String tlType) {
    return types.containsKey(tlType);
  }

  List<TlDefinition> constructors(String tlType) {
    return types.getOrDefault(tlType, List.of());
  }

  /** The Type of a constructor, which stands for it where it is bare. */
  @Nullable String typeOf(String constructor) {
    return typeOfConstructor.get(constructor);
  }

  /** The package of what a namespace's definitions become. */
  String packageOf(String tlName) {
    return TlNames.packageName(root, TlNames.namespaceOf(tlName));
  }

  /** The class that is generated for a Type. */
  JavaName generated(String tlType) {
    return new JavaName(packageOf(tlType), TlNames.type(tlType));
  }

  /** The interface that declares a Type; its name must not be that of another Type's class. */
  JavaName declaration(String tlType) {
    JavaName name = new JavaName(packageOf(tlType), TlNames.typeDeclaration(tlType));
    return classes.containsValue(name)
        ? new JavaName(name.packageName(), name.simpleName() + "_")
        : name;
  }

  /** Simple names that do not mean a generated class in a file of this package. */
  Set<String> hiddenIn(String packageName) {
    Set<String> hidden = new TreeSet<>();
    for (JavaName declaration : declarations) {
      if (declaration.packageName().equals(packageName)) {
        hidden.add(declaration.simpleName());
      }
    }
    for (JavaName name : classes.values()) {
      if (JavaLang.has(name.simpleName())) {
        hidden.add(name.simpleName());
      }
    }
    return hidden;
  }

  /**
   * How a Type is written in a file: by its simple name where both javac and the processor (which
   * looks in the file's package, in the layer's root, in the only namespace that has it) find it.
   */
  String reference(String tlType, String packageName, SourceImports imports) {
    JavaName name = generated(tlType);
    Set<JavaName> candidates = bySimpleName.getOrDefault(name.simpleName(), Set.of());
    return name.equals(resolve(name.simpleName(), packageName, candidates))
        ? imports.use(name)
        : name.toString();
  }

  private @Nullable JavaName resolve(String simple, String packageName, Set<JavaName> candidates) {
    for (String near : List.of(packageName, root)) {
      JavaName name = new JavaName(near, simple);
      if (candidates.contains(name)) {
        return name;
      }
    }
    return candidates.size() == 1 ? candidates.iterator().next() : null;
  }
}
