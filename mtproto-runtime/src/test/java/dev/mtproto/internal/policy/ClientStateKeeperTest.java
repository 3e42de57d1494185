package dev.mtproto.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.event.ClientEvent;
import dev.mtproto.event.ClientState;
import dev.mtproto.event.ClientState.Phase;
import dev.mtproto.internal.event.Events;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ClientStateKeeperTest {
  private final Events events = new Events(Runnable::run);
  private final List<ClientState> told = new ArrayList<>();
  private final ClientStateKeeper keeper = new ClientStateKeeper(false, events);

  @BeforeEach
  void listen() {
    var unused = events.subscribe(event -> told.add(((ClientEvent.StateChanged) event).now()));
  }

  @Test
  void aClientConnectsSignsInAndIsClosed() {
    keeper.connected();
    keeper.signedIn();
    keeper.closed("the client was closed");

    assertThat(told)
        .containsExactly(
            state(Phase.CONNECTED, null),
            state(Phase.SIGNED_IN, null),
            state(Phase.CLOSED, "the client was closed"));
    assertThat(keeper.state().phase()).isEqualTo(Phase.CLOSED);
  }

  @Test
  void whoIsSignedInIsSoAfterTheNextConnection() {
    keeper.connected();
    keeper.signedIn();
    keeper.disconnected("reset");
    keeper.connected();

    assertThat(told)
        .containsExactly(
            state(Phase.CONNECTED, null),
            state(Phase.SIGNED_IN, null),
            state(Phase.CONNECTING, "reset"),
            state(Phase.SIGNED_IN, null));
  }

  @Test
  void whoIsSignedOutMaySignInAgain() {
    keeper.connected();
    keeper.signedIn();
    keeper.signedOut("SESSION_REVOKED");
    assertThat(keeper.state()).isEqualTo(state(Phase.SIGNED_OUT, "SESSION_REVOKED"));
    assertThat(keeper.state().isConnected()).isTrue();

    keeper.signedIn();
    assertThat(keeper.state()).isEqualTo(state(Phase.SIGNED_IN, null));
  }

  @Test
  void whatChangesNothingIsNotTold() {
    keeper.connected();
    keeper.connected();
    keeper.left();

    assertThat(told).hasSize(1);
  }

  @Test
  void theFirstReasonOfClosingCounts() {
    keeper.closed("AUTH_KEY_DUPLICATED");
    keeper.closed("the client was closed");
    keeper.connected();

    assertThat(told).containsExactly(state(Phase.CLOSED, "AUTH_KEY_DUPLICATED"));
  }

  private static ClientState state(Phase phase, @Nullable String reason) {
    return new ClientState(phase, reason);
  }
}
