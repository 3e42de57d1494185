package dev.mtproto.internal.updates;

import dev.mtproto.error.ClientClosedException;
import dev.mtproto.event.Subscription;
import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.UpdateListener;
import dev.mtproto.updates.UpdateSignal;
import dev.mtproto.updates.Updates;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An engine as its users see it, with the executor that their subscribers are called on. */
public record EngineUpdates(UpdateEngine engine, Executor executor) implements Updates {
  @Override
  public <T extends TlObject> Subscription subscribe(Class<T> type, UpdateListener<T> listener) {
    Objects.requireNonNull(listener, "listener");
    Outlet outlet = engine.subscribe(new ListenerReceiver<>(type, listener), executor);
    return () -> engine.unsubscribe(outlet);
  }

  @Override
  public <T extends TlObject> Flow.Publisher<T> publisher(Class<T> type) {
    return publish(
        signal ->
            signal instanceof UpdateSignal.Received received && type.isInstance(received.update())
                ? type.cast(received.update())
                : null);
  }

  @Override
  public Flow.Publisher<UpdateSignal> publisher() {
    return publish(signal -> signal);
  }

  private <T> Flow.Publisher<T> publish(Function<UpdateSignal, @Nullable T> view) {
    return subscriber -> {
      Objects.requireNonNull(subscriber, "subscriber");
      FlowReceiver<T> receiver = new FlowReceiver<>(subscriber, view, engine::tellLoss);
      try {
        receiver.begin(engine.subscribe(receiver, executor));
      } catch (ClientClosedException closed) {
        receiver.refuse(closed);
      }
    };
  }

  @Override
  public Updates on(Executor newExecutor) {
    return new EngineUpdates(engine, Objects.requireNonNull(newExecutor, "executor"));
  }

  @Override
  public void start() {
    engine.start();
  }

  @Override
  public String toString() {
    return "Updates{" + (engine.isStarted() ? "followed" : "not followed") + "}";
  }
}
