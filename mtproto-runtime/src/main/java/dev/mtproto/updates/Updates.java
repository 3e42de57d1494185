package dev.mtproto.updates;

import dev.mtproto.event.Subscription;
import dev.mtproto.tl.TlObject;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

/**
 * An account's updates: each once, in order within the account's box, within secret chats and
 * within each channel, across cuts and restarts, or it is said that some were lost. Thread-safe.
 *
 * <p>They begin with the first subscription, if somebody is signed in, else with the sign-in; from
 * where they ended the last time, if the credentials say so, else from now on: from when the server
 * says where the account stands, a round trip later. A channel that is not known begins with its
 * first update, or where its dialog, if it is fetched, says.
 *
 * <p>Each subscriber has a buffer of its own and is called by one thread at a time, never the one
 * that reads from the network; a slow one slows nobody else. How far updates have been
 * <em>handled</em>, which means that all subscribers have returned, is kept with the credentials,
 * about once a second and when the client is closed. So after a clean end each update is handled
 * exactly once; after the process was killed, those of the last moments come again.
 *
 * <p>Results of the client's own calls count, too: what {@code messages.sendMessage} is answered
 * with is delivered as the update that the account's other clients get. Of a call that is answered
 * with a counter alone ({@code messages.affectedMessages}) nothing is delivered: its caller knows.
 *
 * @see <a href="https://core.telegram.org/api/updates">Working with updates</a>
 */
public interface Updates {
  /**
   * Listens to all updates.
   *
   * @throws dev.mtproto.error.ClientClosedException if the client was closed: nothing would come
   */
  default Subscription subscribe(UpdateListener<TlObject> listener) {
    return subscribe(TlObject.class, listener);
  }

  /**
   * Listens to the updates of a Type.
   *
   * @param type one of the records of the layer's Type {@code Update}, or an interface of theirs
   * @throws dev.mtproto.error.ClientClosedException if the client was closed: nothing would come
   */
  <T extends TlObject> Subscription subscribe(Class<T> type, UpdateListener<T> listener);

  /**
   * Publishes the updates of a Type, as fast as each subscriber asks for them. That some were lost
   * is said by an event of the client only: see {@link #publisher()}. A subscriber who comes after
   * the client was closed gets {@code onError} with a {@link
   * dev.mtproto.error.ClientClosedException}.
   *
   * @param type one of the records of the layer's Type {@code Update}, or an interface of theirs
   */
  <T extends TlObject> Flow.Publisher<T> publisher(Class<T> type);

  /** Publishes all updates, with what came along with them, and the losses in their places. */
  Flow.Publisher<UpdateSignal> publisher();

  /** The same updates, for subscribers that are called on an executor of their own. */
  Updates on(Executor executor);

  /** Begins, if it has not begun: see {@link UpdateSettings#startedByHand}. */
  void start();
}
