package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import io.grpc.Context;
import io.grpc.Deadline;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A call that is written down when it ends, once, however it ends. */
final class JournaledCall<Q, R> extends SimpleForwardingServerCall<Q, R> {
  /** A client ends its call at its deadline: by the way to here earlier than it is one here. */
  private static final long WAY_MILLIS = 100;

  private final long began = System.nanoTime();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final Journal journal;
  private final Admission admission;
  private volatile String method;

  JournaledCall(ServerCall<Q, R> call, Journal journal, Admission admission) {
    super(call);
    this.journal = journal;
    this.admission = admission;
    this.method = call.getMethodDescriptor().getFullMethodName();
  }

  /** From now on it is known what is called. */
  void isOf(String tlName) {
    method = tlName;
  }

  @Override
  public void close(Status status, Metadata trailers) {
    super.close(status, trailers);
    end(status);
  }

  /** Ends it before it begins; the listener ignores whatever the client sends still. */
  ServerCall.Listener<Q> refuse(StatusRuntimeException why) {
    Metadata trailers = why.getTrailers();
    close(why.getStatus(), trailers == null ? new Metadata() : trailers);
    return new ServerCall.Listener<>() {};
  }

  /** Has the client's going away written down, too. */
  ServerCall.Listener<Q> watched(ServerCall.Listener<Q> listener) {
    return new SimpleForwardingServerCallListener<>(listener) {
      @Override
      public void onCancel() {
        end(reason());
        super.onCancel();
      }
    };
  }

  private static Status reason() {
    Deadline deadline = Context.current().getDeadline();
    return deadline != null && deadline.timeRemaining(TimeUnit.MILLISECONDS) <= WAY_MILLIS
        ? Status.DEADLINE_EXCEEDED
        : Status.CANCELLED;
  }

  private void end(Status status) {
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    ClientIdentity client = admission.client();
    String account = admission.account().name();
    long nanos = System.nanoTime() - began;
    if (getMethodDescriptor().getType().serverSendsOneMessage()) {
      journal.call(client, account, method, status, nanos);
    } else {
      journal.stream(client, account, method, status, nanos);
    }
  }
}
