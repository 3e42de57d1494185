package dev.mtproto.internal.transcode;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlTypeRef;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The contract's rules told a second time, with the protobuf library's own messages: slow, plain,
 * and without anything of the transcoder's.
 */
final class DynamicReference {
  private static final int VECTOR = 0x1cb5c415;

  private final TlLayer layer;
  private final FileDescriptor file;

  DynamicReference(TlLayer layer, FileDescriptor file) {
    this.layer = layer;
    this.file = file;
  }

  /** The message {@code PredX} or {@code ReqX} of boxed bytes. */
  Message combinator(TlReader reader) {
    TlCombinator combinator = Objects.requireNonNull(layer.combinator(reader.readInt()));
    String prefix = combinator.method() ? "Req" : "Pred";
    DynamicMessage.Builder message =
        DynamicMessage.newBuilder(descriptor(prefix + camel(combinator.name())));
    Map<String, Integer> flags = new HashMap<>();
    int number = 0;
    for (TlParameter parameter : combinator.parameters()) {
      number++;
      String field = parameter.flagField();
      if (field != null && (flags.getOrDefault(field, 0) & 1 << parameter.flagBit()) == 0) {
        continue;
      }
      if (parameter.isFlags()) {
        flags.put(parameter.name(), reader.peekId());
      }
      if (!parameter.isTrueFlag()) {
        set(message, number, parameter.type(), reader);
      }
    }
    return message.build();
  }

  /** The message {@code TypeX} of boxed bytes. */
  Message type(String tlName, TlReader reader) {
    int id = reader.peekId();
    Descriptor descriptor = descriptor("Type" + camel(tlName));
    int place = 0;
    for (TlCombinator constructor : layer.constructorsOf(tlName)) {
      place++;
      if (constructor.id() == id) {
        FieldDescriptor member = descriptor.findFieldByNumber(place);
        return DynamicMessage.newBuilder(descriptor).setField(member, combinator(reader)).build();
      }
    }
    throw new AssertionError("no constructor of " + tlName);
  }

  private void set(DynamicMessage.Builder message, int number, TlTypeRef type, TlReader reader) {
    FieldDescriptor field = message.getDescriptorForType().findFieldByNumber(number);
    if (type instanceof TlTypeRef.Vector vector) {
      reader.expectId(VECTOR, "vector");
      int count = reader.readInt();
      for (int i = 0; i < count; i++) {
        message.addRepeatedField(field, value(vector.element(), reader));
      }
    } else {
      message.setField(field, value(type, reader));
    }
  }

  private Object value(TlTypeRef type, TlReader reader) {
    if (!(type instanceof TlTypeRef.Builtin builtin)) {
      return type(type.tl(), reader);
    }
    return switch (builtin) {
      case FLAGS, INT -> reader.readInt();
      case LONG -> reader.readLong();
      case DOUBLE -> reader.readDouble();
      case STRING -> reader.readString();
      case BYTES -> ByteString.copyFrom(reader.readBytes().toByteArray());
      case BOOL -> type("Bool", reader);
      case REQUEST -> Any.pack(combinator(reader));
      default -> throw new AssertionError(builtin);
    };
  }

  private Descriptor descriptor(String name) {
    return Objects.requireNonNull(file.findMessageTypeByName(name), name);
  }

  private static String camel(String tlName) {
    StringBuilder name = new StringBuilder();
    for (String word : tlName.split("[._]", -1)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }
}
