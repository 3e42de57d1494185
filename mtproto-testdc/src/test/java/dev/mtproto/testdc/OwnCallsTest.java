package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.call.Attempt;
import dev.mtproto.call.Interceptor;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.FloodWaitException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.auth.ExportAuthorization;
import dev.mtproto.layer71.auth.ImportAuthorization;
import dev.mtproto.layer71.help.GetConfig;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The calls that a client makes for itself when it is sent to another data centre. */
@Timeout(60)
final class OwnCallsTest {
  private final TestDataCenter home = TestDataCenter.start();
  private final TestDataCenter other = TestDataCenter.builder().dcId(4).world(home.world()).start();
  private final List<String> answered = new CopyOnWriteArrayList<>();
  private final BlockingQueue<ClientEvent> events = new LinkedBlockingQueue<>();
  private final MtprotoClient client =
      MtprotoClient.builder(Layer71.LAYER)
          .app(1, "hash")
          .dataCenters(home.dataCenters())
          .listen(events::add)
          .interceptor(new Noting())
          .connect();

  OwnCallsTest() {
    Account ada = home.world().accounts().get(0);
    client.signIn(ada.phone(), ada::code);
  }

  @AfterEach
  void close() {
    client.close();
    other.close();
    home.close();
  }

  @Test
  void theyWaitAreTriedAgainAndAreSeenLikeAnyOther() throws Exception {
    home.faults().inject(Fault.internalError().of(GetConfig.class), When.once());
    home.faults().inject(Fault.floodWait(1).of(ExportAuthorization.class), When.once());
    other.faults().inject(Fault.internalError().of(ImportAuthorization.class), When.once());
    answered.clear();

    assertThat(client.at(4).call(new GetState())).isNotNull();

    assertThat(answered)
        .containsExactly(
            "help.getConfig",
            "auth.exportAuthorization",
            "auth.importAuthorization",
            "updates.getState");
    assertThat(next(ClientEvent.Retrying.class).method()).isEqualTo("help.getConfig");
    assertThat(next(ClientEvent.FloodWait.class).method()).isEqualTo("auth.exportAuthorization");
    assertThat(next(ClientEvent.Retrying.class).method()).isEqualTo("auth.importAuthorization");
  }

  @Test
  void theirFloodIsNotThatOfTheCallThatNeedsThem() {
    home.faults().inject(Fault.floodWait(100).of(ExportAuthorization.class), When.once());

    assertThatThrownBy(() -> client.at(4).call(new GetState()))
        .isInstanceOf(FloodWaitException.class)
        .hasMessageContaining("auth.exportAuthorization");
    assertThat(client.call(new GetState())).as("another call of the method").isNotNull();
  }

  private <E extends ClientEvent> E next(Class<E> kind) throws InterruptedException {
    for (; ; ) {
      ClientEvent event = events.poll(10, TimeUnit.SECONDS);
      assertThat(event).as("an event of %s", kind).isNotNull();
      if (kind.isInstance(event)) {
        return kind.cast(event);
      }
    }
  }

  private final class Noting implements Interceptor {
    @Override
    public void answered(Attempt<?> attempt, Object result) {
      answered.add(attempt.method());
    }
  }
}
