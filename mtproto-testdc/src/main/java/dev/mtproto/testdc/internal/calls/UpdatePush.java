package dev.mtproto.testdc.internal.calls;

import dev.mtproto.layer71.Updates;
import dev.mtproto.testdc.internal.fault.FaultPlan;
import dev.mtproto.testdc.internal.session.AuthKeys;
import dev.mtproto.testdc.internal.session.KeyEntry;
import dev.mtproto.testdc.internal.session.ServerSession;
import dev.mtproto.testdc.internal.transport.ServerThreads;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends updates to all sessions of an account, in the words of each session's layer. */
public final class UpdatePush {
  private static final Logger LOG = LoggerFactory.getLogger(UpdatePush.class);

  private final AuthKeys keys;
  private final LayerSet layers;
  private final ServerThreads threads;
  private final PushFaults faults;

  /** Sends to the sessions of these keys, unless that is to go wrong. */
  public UpdatePush(AuthKeys keys, LayerSet layers, ServerThreads threads, FaultPlan faults) {
    this.keys = keys;
    this.layers = layers;
    this.threads = threads;
    this.faults = new PushFaults(faults, threads.timer(), this::send);
  }

  /**
   * Sends updates. Does not wait until they are sent.
   *
   * @param except the session that is not told; null for none
   */
  public void push(int userId, Updates updates, @Nullable Object except) {
    OptionalInt user = OptionalInt.of(userId);
    for (KeyEntry entry : keys.all()) {
      if (entry.userId().equals(user)) {
        for (ServerSession session : entry.sessions()) {
          if (!session.equals(except)) {
            faults.push(session, updates);
          }
        }
      }
    }
  }

  private void send(ServerSession session, Updates updates) {
    try {
      if (session.update(translated(session, updates))) {
        threads.workers().execute(session::flush);
      }
    } catch (UntranslatableException e) {
      LOG.debug("a session of layer {} is not told: {}", session.layer(), e.getMessage());
    }
  }

  private TlObject translated(ServerSession session, Updates updates) {
    TlLayer spoken = layers.spoken(session.layer());
    return session.layer() == 0 || session.layer() == LayerSet.HOME.number()
        ? updates
        : new LayerTranslation(LayerSet.HOME, spoken, layers.ids(session.layer())).object(updates);
  }
}
