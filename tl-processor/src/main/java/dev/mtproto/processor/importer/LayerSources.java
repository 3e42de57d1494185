package dev.mtproto.processor.importer;

import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.schema.TlDefinition;
import dev.mtproto.processor.schema.TlSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All source files of a schema: what makes each from what is written there by hand. */
final class LayerSources {
  private static final String PACKAGE_INFO = "package-info";

  private final TlSchema schema;
  private final String root;
  private final int layer;
  private final LayerTypes types;
  private final Map<JavaName, Function<HandWritten, String>> sources =
      new TreeMap<>(Comparator.comparing(JavaName::toString));

  LayerSources(TlSchema schema, String root, int layer) {
    this.schema = schema;
    this.root = root;
    this.layer = layer;
    types = new LayerTypes(schema, root);
  }

  Map<JavaName, Function<HandWritten, String>> all() {
    addTypes();
    addCallers();
    addPackages();
    return sources;
  }

  private void addTypes() {
    for (String type : schema.types().keySet()) {
      sources.put(types.declaration(type), hand -> new TypeSource(type, types, hand).write());
    }
  }

  private void addCallers() {
    Map<String, List<TlDefinition>> namespaces = new TreeMap<>();
    for (TlDefinition method : schema.methods()) {
      namespaces
          .computeIfAbsent(TlNames.namespaceOf(method.name()), name -> new ArrayList<>())
          .add(method);
    }
    Set<String> callers =
        namespaces.keySet().stream().map(TlNames::caller).collect(Collectors.toSet());
    namespaces.forEach(
        (namespace, methods) -> {
          JavaName name = new JavaName(callersPackage(), TlNames.caller(namespace));
          sources.put(
              name,
              hand -> new MethodsSource(name, namespace, methods, types, callers, hand).write());
        });
  }

  private void addPackages() {
    Set<String> namespaces =
        Stream.concat(
                schema.constructors().stream().map(TlDefinition::resultName),
                schema.methods().stream().map(TlDefinition::name))
            .map(TlNames::namespaceOf)
            .filter(namespace -> !namespace.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    addPackage(root, source -> source.root(layer, schema));
    for (String namespace : namespaces) {
      addPackage(TlNames.packageName(root, namespace), source -> source.namespace(namespace));
    }
    if (!schema.methods().isEmpty()) {
      addPackage(callersPackage(), PackageSource::callers);
    }
  }

  private void addPackage(String packageName, Function<PackageSource, String> text) {
    sources.put(
        new JavaName(packageName, PACKAGE_INFO),
        hand -> text.apply(new PackageSource(packageName, hand)));
  }

  private String callersPackage() {
    return TlNames.packageName(root, TlNames.CALLERS_PACKAGE);
  }
}
