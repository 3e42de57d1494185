package dev.mtproto.proxy;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.mtproto.internal.proxy.service.SessionMethods;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.proxy.v1.ListenOnUpdatesRequest;
import dev.mtproto.proxy.v1.UpdateEvent;
import dev.mtproto.tl.TlCodecs;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import java.util.concurrent.CountDownLatch;

/**
 * A stream that reads all it gets and checks that each update comes after the one before it, and
 * each {@linkplain NumberedMessages numbered message} too.
 */
final class OrderedStream extends ClientCall.Listener<byte[]> {
  private final ClientCall<ListenOnUpdatesRequest, byte[]> call;
  private final CountDownLatch begun = new CountDownLatch(1);
  private volatile long last = -1;
  private volatile int lastNumber;
  private volatile String problem = "";

  private OrderedStream(ClientCall<ListenOnUpdatesRequest, byte[]> call) {
    this.call = call;
  }

  static OrderedStream open(Channel channel) {
    ClientCall<ListenOnUpdatesRequest, byte[]> call =
        channel.newCall(SessionMethods.LISTEN_ON_UPDATES, CallOptions.DEFAULT);
    OrderedStream stream = new OrderedStream(call);
    call.start(stream, new Metadata());
    call.request(1);
    call.sendMessage(
        ListenOnUpdatesRequest.newBuilder()
            .setFormat(ListenOnUpdatesRequest.Format.FORMAT_TL)
            .build());
    call.halfClose();
    return stream;
  }

  @Override
  public void onMessage(byte[] message) {
    try {
      take(UpdateEvent.parseFrom(message));
    } catch (InvalidProtocolBufferException e) {
      problem = "a malformed event";
    }
    call.request(1);
  }

  private void take(UpdateEvent event) {
    if (event.getEventCase() == UpdateEvent.EventCase.LOST) {
      problem = event.getLost() + " lost before " + event.getId();
    } else if (last >= 0 && event.getId() != last + 1) {
      problem = event.getId() + " came after " + last;
    }
    last = event.getId();
    if (event.hasTl()) {
      byte[] tl = event.getTl().toByteArray();
      NumberedMessages.numbersOf(TlCodecs.OBJECT.decode(tl, Layer71.LAYER), this::number);
    }
    begun.countDown();
  }

  private void number(int number) {
    if (lastNumber > 0 && number != lastNumber + 1) {
      problem = "message " + number + " came after " + lastNumber;
    }
    lastNumber = number;
  }

  @Override
  public void onClose(Status status, Metadata trailers) {
    if (status.getCode() != Status.Code.CANCELLED) {
      problem = status.toString();
    }
  }

  void awaitBegin() throws InterruptedException {
    begun.await();
  }

  /** The number of the latest message that came; 0 if none has. */
  int lastNumber() {
    return lastNumber;
  }

  /** What went wrong; empty if nothing did. */
  String problem() {
    return problem;
  }

  @Override
  public String toString() {
    return "update " + last + ", message " + lastNumber + " " + problem;
  }

  void cancel() {
    call.cancel("the test ends", null);
  }
}
