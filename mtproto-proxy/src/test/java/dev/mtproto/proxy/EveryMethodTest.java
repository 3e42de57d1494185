package dev.mtproto.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Any;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.proxy.access.MethodRules;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlReader;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** That nothing of the layer is missing between a client's channel and the session. */
class EveryMethodTest {
  private static final Any INNER =
      Any.newBuilder().setTypeUrl("type.googleapis.com/mtproto.ReqHelpGetNearestDc").build();

  private final FakeBackend backend = new FakeBackend();

  @Test
  void everyMethodOfTheLayerIsCalledByItsPath_butForTheDangerous() throws IOException {
    MethodRules rules = MethodRules.standard();
    List<MethodDescriptor> rpcs = WireClient.TYPES.findServiceByName("Mtproto").getMethods();
    List<TlCombinator> methods = Layer71.LAYER.methods();
    assertThat(rpcs).hasSameSizeAs(methods).hasSize(235);
    methods.forEach(method -> backend.fail(method.name(), 400, "IT_CAME"));
    try (ProxyServer server =
            ProxyServer.builder(backend)
                .listen("127.0.0.1", 0)
                .grace(Duration.ofMillis(100))
                .start();
        WireClient client = new WireClient(server)) {
      for (int i = 0; i < rpcs.size(); i++) {
        TlCombinator method = methods.get(i);
        Status status = call(client, rpcs.get(i));
        if (rules.allow(method.name())) {
          assertThat(status.getDescription()).as(method.name()).endsWith("400 IT_CAME");
          assertThat(new TlReader(taken().request()).peekId()).isEqualTo(method.id());
        } else {
          assertThat(status.getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        }
        assertThat(backend.received).isEmpty();
      }
    }
  }

  private FakeBackend.Received taken() {
    return Objects.requireNonNull(backend.received.poll(), "no call came");
  }

  private static Status call(WireClient client, MethodDescriptor rpc) {
    DynamicMessage request = filled(rpc.getInputType());
    return Objects.requireNonNull(
            catchThrowableOfType(StatusRuntimeException.class, () -> client.call(request)),
            rpc.getName())
        .getStatus();
  }

  /** With all objects that there can be; those without their flags are not sent. */
  private static DynamicMessage filled(Descriptor type) {
    DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
    if (!type.getRealOneofs().isEmpty()) {
      FieldDescriptor smallest =
          type.getFields().stream()
              .min(Comparator.comparing(field -> objects(field.getMessageType()).size()))
              .orElseThrow();
      return message.setField(smallest, filled(smallest.getMessageType())).build();
    }
    objects(type).forEach(field -> message.setField(field, value(field.getMessageType())));
    return message.build();
  }

  private static Message value(Descriptor type) {
    return type.getFullName().equals("google.protobuf.Any") ? INNER : filled(type);
  }

  private static List<FieldDescriptor> objects(Descriptor type) {
    return type.getFields().stream()
        .filter(field -> field.getJavaType() == JavaType.MESSAGE && !field.isRepeated())
        .toList();
  }
}
