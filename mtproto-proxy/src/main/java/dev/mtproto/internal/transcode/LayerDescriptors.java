package dev.mtproto.internal.transcode;

import com.google.protobuf.AnyProto;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.OneofDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlTypeRef;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A layer's {@code .proto} files as descriptors: what they say, for servers that tell it to whoever
 * asks and for the protobuf library.
 */
public final class LayerDescriptors {
  /** The path that {@code tl_update.proto} imports the types by. */
  public static final String TYPES_FILE = "github.com/cjongseok/mtproto/types.tl.proto";

  /** The file of the update stream. */
  public static final String UPDATE_FILE = "github.com/cjongseok/mtproto/proxy/tl_update.proto";

  private static final String TYPES_PACKAGE = "mtproto";
  private static final String ANY = ".google.protobuf.Any";

  private final TlLayer layer;
  private final PlanCompiler compiler;
  private final FileDescriptorProto.Builder types =
      FileDescriptorProto.newBuilder()
          .setName(TYPES_FILE)
          .setPackage(TYPES_PACKAGE)
          .setSyntax("proto3")
          .addDependency("google/protobuf/any.proto");

  private LayerDescriptors(TlLayer layer) {
    this.layer = layer;
    this.compiler = new PlanCompiler(layer);
  }

  /** The file {@code types.tl.proto} of a layer. */
  public static FileDescriptor types(TlLayer layer) {
    return new LayerDescriptors(layer).types();
  }

  /**
   * The file {@code tl_update.proto}.
   *
   * @param types the file that it imports
   * @param numbers the numbers of the constructors that an update can be, by their TL names
   */
  public static FileDescriptor updates(FileDescriptor types, Map<String, Integer> numbers) {
    DescriptorProto.Builder update =
        DescriptorProto.newBuilder().setName("Update").addOneofDecl(oneof("Value"));
    numbers.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .filter(entry -> types.findMessageTypeByName(constructor(entry.getKey())) != null)
        .forEach(entry -> update.addField(member(entry.getKey(), entry.getValue())));
    update.addField(number("Id", 101)).addField(number("Lost", 102));
    MethodDescriptorProto listen =
        MethodDescriptorProto.newBuilder()
            .setName("ListenOnUpdates")
            .setInputType(".proxy.ListenRequest")
            .setOutputType(".proxy.Update")
            .setServerStreaming(true)
            .build();
    return build(
        FileDescriptorProto.newBuilder()
            .setName(UPDATE_FILE)
            .setPackage("proxy")
            .setSyntax("proto3")
            .addDependency(TYPES_FILE)
            .addMessageType(update)
            .addMessageType(DescriptorProto.newBuilder().setName("ListenRequest"))
            .addService(
                ServiceDescriptorProto.newBuilder().setName("UpdateStreamer").addMethod(listen))
            .build(),
        types);
  }

  private FileDescriptor types() {
    layer.types().forEach(this::addType);
    for (TlCombinator combinator : layer.combinators()) {
      types.addMessageType(message(compiler.message(combinator)));
    }
    ServiceDescriptorProto.Builder service = ServiceDescriptorProto.newBuilder().setName("Mtproto");
    Set<TlTypeRef.Vector> vectors = new LinkedHashSet<>();
    for (TlCombinator method : layer.methods()) {
      service.addMethod(rpc(method));
      if (method.result() instanceof TlTypeRef.Vector vector) {
        vectors.add(vector);
      }
    }
    vectors.forEach(vector -> types.addMessageType(vector(vector)));
    return build(types.addService(service).build(), AnyProto.getDescriptor());
  }

  private static FileDescriptor build(FileDescriptorProto file, FileDescriptor dependency) {
    try {
      return FileDescriptor.buildFrom(file, new FileDescriptor[] {dependency});
    } catch (DescriptorValidationException e) {
      throw new IllegalArgumentException("the layer makes no valid .proto file", e);
    }
  }

  private void addType(String type) {
    List<TlCombinator> constructors = layer.constructorsOf(type);
    DescriptorProto.Builder message =
        DescriptorProto.newBuilder().setName(ProtoNames.TYPE + ProtoNames.of(type));
    if (constructors.size() == 1) {
      String only = constructors.get(0).name();
      message.addField(member(only, 1).setName("Value").clearOneofIndex());
    } else {
      message.addOneofDecl(oneof("Value"));
      for (TlCombinator constructor : constructors) {
        message.addField(member(constructor.name(), message.getFieldCount() + 1));
      }
    }
    types.addMessageType(message);
  }

  private static OneofDescriptorProto oneof(String name) {
    return OneofDescriptorProto.newBuilder().setName(name).build();
  }

  private static FieldDescriptorProto.Builder member(String constructor, int number) {
    return FieldDescriptorProto.newBuilder()
        .setName(ProtoNames.of(constructor))
        .setNumber(number)
        .setLabel(Label.LABEL_OPTIONAL)
        .setType(Type.TYPE_MESSAGE)
        .setTypeName(full(constructor(constructor)))
        .setOneofIndex(0);
  }

  private static FieldDescriptorProto.Builder number(String name, int number) {
    return FieldDescriptorProto.newBuilder()
        .setName(name)
        .setNumber(number)
        .setLabel(Label.LABEL_OPTIONAL)
        .setType(Type.TYPE_INT64);
  }

  private static DescriptorProto message(MessagePlan plan) {
    DescriptorProto.Builder message = DescriptorProto.newBuilder().setName(plan.name);
    for (FieldPlan field : plan.fields) {
      FieldDescriptorProto.Builder described = field(field);
      if (described.getTypeName().equals(full(ProtoNames.TYPE + field.name))
          && field.kind.repeated) {
        described.setName(field.name + "s");
      }
      message.addField(described);
    }
    return message.build();
  }

  private DescriptorProto vector(TlTypeRef.Vector result) {
    FieldPlan elements = compiler.answer(result).elements();
    FieldDescriptorProto.Builder field = field(elements);
    if (elements.type != null) {
      field.setName(ProtoNames.of(result.element().tl()));
    }
    return DescriptorProto.newBuilder()
        .setName(ProtoNames.ofResult(result))
        .addField(field)
        .build();
  }

  private static FieldDescriptorProto.Builder field(FieldPlan field) {
    FieldDescriptorProto.Builder described =
        FieldDescriptorProto.newBuilder()
            .setName(field.name)
            .setNumber(field.number)
            .setLabel(field.kind.repeated ? Label.LABEL_REPEATED : Label.LABEL_OPTIONAL)
            .setType(typeOf(field.kind));
    if (field.kind == FieldKind.REQUEST) {
      described.setTypeName(ANY);
    } else if (field.type != null) {
      described.setTypeName(full(field.type.name));
    }
    return described;
  }

  private static Type typeOf(FieldKind kind) {
    return switch (kind) {
      case FLAGS, INT, INTS -> Type.TYPE_INT32;
      case LONG, LONGS -> Type.TYPE_INT64;
      case DOUBLE, DOUBLES -> Type.TYPE_DOUBLE;
      case STRING, STRINGS -> Type.TYPE_STRING;
      case BYTES, BYTE_STRINGS -> Type.TYPE_BYTES;
      case OBJECT, OBJECTS, REQUEST -> Type.TYPE_MESSAGE;
    };
  }

  private static MethodDescriptorProto rpc(TlCombinator method) {
    String name = ProtoNames.of(method.name());
    boolean any = method.result() == TlTypeRef.Builtin.RESULT;
    return MethodDescriptorProto.newBuilder()
        .setName(name)
        .setInputType(full(ProtoNames.METHOD + name))
        .setOutputType(any ? ANY : full(ProtoNames.ofResult(method.result())))
        .build();
  }

  private static String constructor(String tlName) {
    return ProtoNames.CONSTRUCTOR + ProtoNames.of(tlName);
  }

  private static String full(String message) {
    return "." + TYPES_PACKAGE + "." + message;
  }
}
