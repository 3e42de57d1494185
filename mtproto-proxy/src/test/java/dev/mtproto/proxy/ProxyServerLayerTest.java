package dev.mtproto.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.DynamicMessage;
import dev.mtproto.internal.transcode.LayerDescriptors;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlWriter;
import io.grpc.CallOptions;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The daemon serves layers that were not there when it was written. */
class ProxyServerLayerTest {
  private static final TlLayer ACME =
      TlLayer.ofText(
          7,
          "Acme",
          """
          acme.parcel#0000abcd weight:int label:string = acme.Parcel;
          ---functions---
          acme.weigh#0000ef01 label:string = acme.Parcel;
          """);

  @Test
  void aLayerOfOnesOwnIsServedByItsOwnMessages() throws Exception {
    FakeBackend backend = new FakeBackend(ACME);
    backend.on("acme.weigh", call -> call.answer().complete(parcel(call.request())));
    FileDescriptor types = LayerDescriptors.types(ACME);
    MethodDescriptor rpc = types.findServiceByName("Mtproto").findMethodByName("AcmeWeigh");
    Descriptor input = rpc.getInputType();
    DynamicMessage request =
        DynamicMessage.newBuilder(input).setField(input.findFieldByName("Label"), "books").build();
    try (ProxyServer server = ProxyServer.builder(backend).listen("127.0.0.1", 0).start();
        WireClient client = new WireClient(server)) {
      DynamicMessage answer =
          ClientCalls.blockingUnaryCall(client.channel, method(rpc), CallOptions.DEFAULT, request);
      assertThat(answer).hasToString("Value {\n  Weight: 12\n  Label: \"books\"\n}\n");
    }
  }

  private static byte[] parcel(byte[] request) {
    TlReader reader = new TlReader(request);
    assertThat(reader.readId()).isEqualTo(id("acme.weigh"));
    TlWriter writer = new TlWriter();
    writer.writeInt(id("acme.parcel"));
    writer.writeInt(12);
    writer.writeString(reader.readString());
    return writer.toByteArray();
  }

  private static int id(String name) {
    TlCombinator combinator = Objects.requireNonNull(ACME.combinator(name));
    return combinator.id();
  }

  private static io.grpc.MethodDescriptor<DynamicMessage, DynamicMessage> method(
      MethodDescriptor rpc) {
    return io.grpc.MethodDescriptor.newBuilder(
            ProtoUtils.marshaller(DynamicMessage.getDefaultInstance(rpc.getInputType())),
            ProtoUtils.marshaller(DynamicMessage.getDefaultInstance(rpc.getOutputType())))
        .setType(MethodType.UNARY)
        .setFullMethodName("mtproto.Mtproto/AcmeWeigh")
        .build();
  }
}
