package dev.mtproto.internal.transcode;

import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlLimits;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Compiles plans from a layer's description, each when it is first needed. */
final class PlanCompiler {
  private final TlLayer layer;
  private final Map<String, OneofPlan> types = new ConcurrentHashMap<>();
  private final Map<Integer, MessagePlan> messages = new ConcurrentHashMap<>();

  PlanCompiler(TlLayer layer) {
    this.layer = layer;
  }

  /** The plan of a constructor or method. */
  MessagePlan message(TlCombinator combinator) {
    MessagePlan plan = messages.get(combinator.id());
    if (plan == null) {
      plan = compile(combinator);
      messages.put(combinator.id(), plan);
    }
    return plan;
  }

  /** The plan of a Type: its constructors are numbered by their places in the schema. */
  OneofPlan type(String tlName) {
    return types.computeIfAbsent(
        tlName,
        type -> new OneofPlan(ProtoNames.TYPE + ProtoNames.of(type), () -> constructorsOf(type)));
  }

  AnswerPlan answer(TlTypeRef result) {
    if (result == TlTypeRef.Builtin.RESULT) {
      return AnswerPlan.ANY;
    }
    if (result instanceof TlTypeRef.Vector vector) {
      FieldKind kind = kindOf(vector.element()).inVector();
      FieldPlan elements = new FieldPlan("values", kind, 0, 1, -1, 0, typeOf(vector.element()));
      return AnswerPlan.vector(ProtoNames.ofResult(result), elements);
    }
    OneofPlan type = typeOf(result);
    if (type == null) {
      throw new IllegalArgumentException("a method that results in " + result);
    }
    return AnswerPlan.object(type);
  }

  private List<OneofPlan.Member> constructorsOf(String type) {
    if (type.equals(TlTypeRef.Builtin.BOOL.tl())) {
      return List.of(
          new OneofPlan.Member(1, bool(TlLimits.BOOL_FALSE_ID, "PredBoolFalse")),
          new OneofPlan.Member(2, bool(TlLimits.BOOL_TRUE_ID, "PredBoolTrue")));
    }
    List<OneofPlan.Member> members = new ArrayList<>();
    for (TlCombinator constructor : layer.constructorsOf(type)) {
      members.add(new OneofPlan.Member(members.size() + 1, message(constructor)));
    }
    return members;
  }

  private static MessagePlan bool(int id, String name) {
    return new MessagePlan(id, name, List.of());
  }

  private MessagePlan compile(TlCombinator combinator) {
    List<FieldPlan> fields = new ArrayList<>();
    int number = 0;
    for (TlParameter parameter : combinator.parameters()) {
      number++;
      if (!parameter.isTrueFlag()) {
        fields.add(field(combinator, parameter, number, fields));
      }
    }
    String prefix = combinator.method() ? ProtoNames.METHOD : ProtoNames.CONSTRUCTOR;
    return new MessagePlan(combinator.id(), prefix + ProtoNames.of(combinator.name()), fields);
  }

  private FieldPlan field(
      TlCombinator combinator, TlParameter parameter, int number, List<FieldPlan> before) {
    FieldKind kind;
    TlTypeRef type = parameter.type();
    if (type instanceof TlTypeRef.Vector vector && !vector.bare()) {
      type = vector.element();
      kind = kindOf(type).inVector();
    } else {
      kind = kindOf(type);
    }
    return new FieldPlan(
        ProtoNames.of(parameter.name()),
        kind,
        before.size(),
        number,
        flagsIndex(combinator, parameter, before),
        parameter.optional() ? 1 << parameter.flagBit() : 0,
        typeOf(type));
  }

  private static int flagsIndex(
      TlCombinator combinator, TlParameter parameter, List<FieldPlan> before) {
    if (parameter.flagField() == null) {
      return -1;
    }
    String flags = ProtoNames.of(parameter.flagField());
    for (FieldPlan field : before) {
      if (field.name.equals(flags) && field.kind == FieldKind.FLAGS) {
        return field.index;
      }
    }
    throw new IllegalArgumentException(
        combinator.name() + ": " + parameter.name() + " stands before its flags");
  }

  private @Nullable OneofPlan typeOf(TlTypeRef type) {
    if (type == TlTypeRef.Builtin.BOOL || type instanceof TlTypeRef.Boxed) {
      return type(type.tl());
    }
    return null;
  }

  private static FieldKind kindOf(TlTypeRef type) {
    if (type instanceof TlTypeRef.Boxed) {
      return FieldKind.OBJECT;
    }
    if (type instanceof TlTypeRef.Builtin builtin) {
      return kindOf(builtin);
    }
    throw new IllegalArgumentException("a field of type " + type);
  }

  private static FieldKind kindOf(TlTypeRef.Builtin type) {
    return switch (type) {
      case FLAGS -> FieldKind.FLAGS;
      case INT -> FieldKind.INT;
      case LONG -> FieldKind.LONG;
      case DOUBLE -> FieldKind.DOUBLE;
      case STRING -> FieldKind.STRING;
      case BYTES -> FieldKind.BYTES;
      case BOOL -> FieldKind.OBJECT;
      case REQUEST -> FieldKind.REQUEST;
      default -> throw new IllegalArgumentException("a field of type " + type);
    };
  }
}
