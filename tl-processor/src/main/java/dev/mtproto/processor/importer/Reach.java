package dev.mtproto.processor.importer;

import dev.mtproto.processor.schema.TlDefinition;
import dev.mtproto.processor.schema.TlExpr;
import dev.mtproto.processor.schema.TlParam;
import dev.mtproto.processor.schema.TlSchema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The part of a schema that some of its methods and Types need. */
final class Reach {
  private final TlSchema schema;
  private final Map<String, List<TlDefinition>> types;
  private final Map<String, String> typeOfConstructor = new HashMap<>();
  private final Set<String> reached = new HashSet<>();
  private final Deque<TlDefinition> due = new ArrayDeque<>();

  private Reach(TlSchema schema) {
    this.schema = schema;
    types = schema.types();
    schema.constructors().forEach(c -> typeOfConstructor.put(c.name(), c.resultName()));
  }

  /**
   * The schema with nothing but these methods, Types or constructors, and the Types, whole, that
   * they reach.
   *
   * @throws IllegalArgumentException if the schema does not have one of the names
   */
  static TlSchema of(TlSchema schema, Collection<String> names) {
    Reach reach = new Reach(schema);
    Set<String> unknown = new TreeSet<>(names);
    reach.start(names, unknown);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("the schema does not have " + String.join(", ", unknown));
    }
    while (!reach.due.isEmpty()) {
      reach.follow(reach.due.remove());
    }
    return new TlSchema(
        schema.header(),
        schema.constructors().stream().filter(c -> reach.reached.contains(c.resultName())).toList(),
        schema.methods().stream().filter(method -> names.contains(method.name())).toList(),
        schema.footer());
  }

  private void start(Collection<String> names, Set<String> unknown) {
    for (TlDefinition method : schema.methods()) {
      if (names.contains(method.name()) && unknown.remove(method.name())) {
        due.add(method);
      }
    }
    for (String name : names) {
      if (types.containsKey(name) || typeOfConstructor.containsKey(name)) {
        unknown.remove(name);
        reach(name);
      }
    }
  }

  private void follow(TlDefinition definition) {
    Stream.concat(definition.params().stream().map(TlParam::type), Stream.of(definition.result()))
        .forEach(this::follow);
  }

  private void follow(TlExpr type) {
    if (type instanceof TlExpr.Named named) {
      if (!isBuiltIn(named.name())) {
        reach(named.name());
      }
      named.arguments().forEach(this::follow);
    }
  }

  private void reach(String name) {
    String type = typeOfConstructor.getOrDefault(name, name);
    if (types.containsKey(type) && reached.add(type)) {
      due.addAll(types.get(type));
    }
  }

  private static boolean isBuiltIn(String name) {
    return name.equals("true") || name.equals("Bool");
  }
}
