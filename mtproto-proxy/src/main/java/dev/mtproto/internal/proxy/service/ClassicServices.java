package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.updates.StreamStart;
import dev.mtproto.internal.proxy.updates.UpdateFormat;
import dev.mtproto.internal.transcode.MethodPlan;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerServiceDefinition;
import io.grpc.ServiceDescriptor;
import java.util.LinkedHashMap;
import java.util.Map;

/** The predecessor's two services: a layer's methods, and the stream of updates. */
public final class ClassicServices {
  private static final String METHODS = "mtproto.Mtproto";
  private static final String UPDATES = "proxy.UpdateStreamer";

  private ClassicServices() {}

  /** The service that has an rpc for every method of the layer. */
  public static ServerServiceDefinition methods(ServiceParts parts, LayerFiles files) {
    ServiceDescriptor.Builder service =
        ServiceDescriptor.newBuilder(METHODS).setSchemaDescriptor(new SchemaFile(files::types));
    Map<MethodDescriptor<byte[], byte[]>, MethodPlan> rpcs = new LinkedHashMap<>();
    for (MethodPlan plan : parts.transcoder().methods()) {
      MethodDescriptor<byte[], byte[]> rpc = rpc(METHODS, plan.rpcName(), MethodType.UNARY);
      service.addMethod(rpc);
      rpcs.put(rpc, plan);
    }
    ServerServiceDefinition.Builder definition = ServerServiceDefinition.builder(service.build());
    rpcs.forEach(
        (rpc, plan) ->
            definition.addMethod(
                rpc, new CallHandler<>(parts, new CallForm.Messages(parts.transcoder(), plan))));
    return definition.build();
  }

  /** The service that streams updates. */
  public static ServerServiceDefinition updates(ServiceParts parts, LayerFiles files) {
    MethodDescriptor<byte[], byte[]> listen =
        rpc(UPDATES, "ListenOnUpdates", MethodType.SERVER_STREAMING);
    ServiceDescriptor service =
        ServiceDescriptor.newBuilder(UPDATES)
            .setSchemaDescriptor(new SchemaFile(files::updates))
            .addMethod(listen)
            .build();
    return ServerServiceDefinition.builder(service)
        .addMethod(
            listen,
            new StreamHandler<>(
                parts, (log, request) -> StreamStart.now(log), request -> UpdateFormat.CLASSIC))
        .build();
  }

  private static MethodDescriptor<byte[], byte[]> rpc(
      String service, String name, MethodType type) {
    return MethodDescriptor.newBuilder(Bytes.MARSHALLER, Bytes.MARSHALLER)
        .setType(type)
        .setFullMethodName(MethodDescriptor.generateFullMethodName(service, name))
        .build();
  }
}
