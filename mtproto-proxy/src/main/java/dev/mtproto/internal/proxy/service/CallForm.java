package dev.mtproto.internal.proxy.service;

import com.google.protobuf.UnsafeByteOperations;
import dev.mtproto.internal.transcode.MethodPlan;
import dev.mtproto.internal.transcode.TranscodedCall;
import dev.mtproto.internal.transcode.Transcoder;
import dev.mtproto.proxy.v1.CallRequest;
import dev.mtproto.proxy.v1.CallResponse;
import java.util.Optional;

/** How calls and results stand in messages. */
interface CallForm<Q, R> {
  /** The TL name of the method, if it is known before there is a request. */
  Optional<String> method();

  /** The call that a request message is. */
  TranscodedCall read(Q request);

  /** The response message that a result in TL is. */
  R write(TranscodedCall call, byte[] tl);

  /** Each method has a message of its own. */
  record Messages(Transcoder transcoder, MethodPlan plan) implements CallForm<byte[], byte[]> {
    @Override
    public Optional<String> method() {
      return Optional.of(plan.tlName());
    }

    @Override
    public TranscodedCall read(byte[] request) {
      return transcoder.requestToTl(plan, request);
    }

    @Override
    public byte[] write(TranscodedCall call, byte[] tl) {
      return transcoder.answerToProto(call, tl);
    }
  }

  /** TL as it is. */
  record Raw(Transcoder transcoder) implements CallForm<CallRequest, CallResponse> {
    @Override
    public Optional<String> method() {
      return Optional.empty();
    }

    @Override
    public TranscodedCall read(CallRequest request) {
      return transcoder.inspect(request.getTl().toByteArray());
    }

    @Override
    public CallResponse write(TranscodedCall call, byte[] tl) {
      return CallResponse.newBuilder().setTl(UnsafeByteOperations.unsafeWrap(tl)).build();
    }
  }
}
