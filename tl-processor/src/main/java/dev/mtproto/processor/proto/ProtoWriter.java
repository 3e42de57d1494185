package dev.mtproto.processor.proto;

import dev.mtproto.processor.schema.TlDefinition;
import dev.mtproto.processor.schema.TlExpr;
import dev.mtproto.processor.schema.TlParam;
import dev.mtproto.processor.schema.TlSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a schema as the two proto3 files that clients of the daemon are generated from. Numbers
 * and names are a contract: an element's number is its place in the schema.
 *
 * <ul>
 *   <li>A constructor {@code foo.bar} is the message {@code PredFooBar}, a Type {@code foo.Bar} the
 *       message {@code TypeFooBar}, a method {@code foo.bar} the message {@code ReqFooBar} and the
 *       rpc {@code FooBar}.
 *   <li>A Type of several constructors is a oneof, numbered in the schema's order.
 *   <li>A field's number is its parameter's place in the TL line, flags fields and flags included;
 *       a flag of type true has no field of its own but the bit in {@code Flags}.
 *   <li>{@code !X} and {@code X} are {@code google.protobuf.Any}.
 * </ul>
 */
public final class ProtoWriter {
  /** The name under which the other file, and everybody's own, imports the types. */
  public static final String TYPES_FILE = "github.com/cjongseok/mtproto/types.tl.proto";

  /** The file of the updates. */
  public static final String UPDATES_FILE = "github.com/cjongseok/mtproto/proxy/tl_update.proto";

  private static final String ANY = "google.protobuf.Any";
  private static final Map<String, String> SCALARS =
      Map.of(
          "int", "int32",
          "long", "int64",
          "double", "double",
          "string", "string",
          "bytes", "bytes",
          "int128", "bytes",
          "int256", "bytes");
  private static final Set<String> NUMBERS = Set.of("int", "long");

  private final TlSchema schema;
  private final ProtoText text = new ProtoText();

  private ProtoWriter(TlSchema schema) {
    this.schema = schema;
  }

  /** Both files, by their names. */
  public static Map<String, String> files(TlSchema schema) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(TYPES_FILE, types(schema));
    files.put(UPDATES_FILE, UpdateProto.write(schema));
    return files;
  }

  /** The file of constructors, Types, methods and the service. */
  public static String types(TlSchema schema) {
    ProtoWriter writer = new ProtoWriter(schema);
    writer.write();
    return writer.text.toString();
  }

  private void write() {
    text.header("mtproto", "google/protobuf/any.proto");
    schema.types().forEach(this::type);
    vectorResults().forEach(this::vectorResult);
    schema.constructors().forEach(c -> message(ProtoNames.constructor(c.name()), c));
    schema.methods().forEach(method -> message(ProtoNames.request(method.name()), method));
    text.open("service Mtproto");
    schema.methods().forEach(this::rpc);
    text.close();
  }

  private void type(String name, List<TlDefinition> constructors) {
    if (name.equals("Vector")) {
      return;
    }
    text.open("message " + ProtoNames.type(name));
    if (constructors.size() == 1) {
      text.field(ProtoNames.constructor(constructors.get(0).name()), "Value", 1);
    } else {
      text.open("oneof Value");
      for (int i = 0; i < constructors.size(); i++) {
        String constructor = constructors.get(i).name();
        text.field(ProtoNames.constructor(constructor), ProtoNames.camel(constructor), i + 1);
      }
      text.close();
    }
    text.close();
  }

  private void message(String name, TlDefinition definition) {
    if (definition.resultName().equals("Vector") && name.startsWith("Pred")) {
      return;
    }
    text.open("message " + name);
    List<TlParam> params = definition.params();
    for (int i = 0; i < params.size(); i++) {
      if (!params.get(i).isTrueFlag()) {
        field(params.get(i), i + 1);
      }
    }
    text.close();
  }

  private void field(TlParam param, int number) {
    String name = ProtoNames.camel(param.name());
    TlExpr element = element(param.type());
    if (element == null) {
      text.field(fieldType(param.type()), name, number);
    } else {
      boolean asElement = name.equals(ProtoNames.camel(element.toString()));
      text.field("repeated " + fieldType(element), asElement ? name + "s" : name, number);
    }
  }

  private void rpc(TlDefinition method) {
    text.rpc(
        ProtoNames.camel(method.name()), ProtoNames.request(method.name()), resultType(method));
  }

  private static String resultType(TlDefinition method) {
    TlExpr element = element(method.result());
    if (element != null) {
      return ProtoNames.vector(element.toString());
    }
    String result = method.resultName();
    return method.typeVariables().contains(result) ? ANY : ProtoNames.type(result);
  }

  /** The element types of the vectors that methods return, each once. */
  private Set<String> vectorResults() {
    Set<String> elements = new TreeSet<>();
    for (TlDefinition method : schema.methods()) {
      TlExpr element = element(method.result());
      if (element != null) {
        elements.add(element.toString());
      }
    }
    return elements;
  }

  private void vectorResult(String element) {
    TlExpr type = new TlExpr.Named(element, List.of(), false);
    String name = NUMBERS.contains(element) ? "values" : ProtoNames.camel(element);
    text.open("message " + ProtoNames.vector(element));
    text.field("repeated " + fieldType(type), name, 1);
    text.close();
  }

  private static @Nullable TlExpr element(TlExpr type) {
    return type instanceof TlExpr.Named named && named.arguments().size() == 1
        ? named.arguments().get(0)
        : null;
  }

  private static String fieldType(TlExpr type) {
    if (type instanceof TlExpr.Nat) {
      return "int32";
    }
    if (type instanceof TlExpr.Named named) {
      String scalar = SCALARS.get(named.name());
      return scalar == null ? ProtoNames.type(named.name()) : scalar;
    }
    return ANY;
  }
}
