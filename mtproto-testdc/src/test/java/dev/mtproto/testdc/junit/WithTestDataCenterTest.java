package dev.mtproto.testdc.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.RpcException;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.messages.GetAllChats;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.CallLog;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The example of docs/testing.md, and what it does not show. */
@WithTestDataCenter
final class WithTestDataCenterTest {
  private static final List<TestDataCenter> USED = new ArrayList<>();

  @Test
  void anAnswerThatWasLostIsFetchedAndTheCallNotRepeated(TestDataCenter dc, MtprotoClient client) {
    CallLog log = dc.recordCalls();
    dc.faults().inject(Fault.lostAnswer().of(GetNearestDc.class), When.once());
    dc.observe((context, request) -> dc.dropConnections());

    assertThat(client.call(new GetNearestDc()).thisDc()).isEqualTo(dc.dcId());

    assertThat(log.executed(GetNearestDc.class)).isEqualTo(1);
  }

  @Test
  void eachParameterIsAClientOfItsOwn(
      TestDataCenter dc,
      MtprotoClient ada,
      @SignedInAs(1) MtprotoClient grace,
      @SignedInAs(1) Account graceAccount,
      @SignedInAs(SignedInAs.NOBODY) MtprotoClient nobody) {
    assertThat(ada.userId()).hasValue(dc.world().accounts().get(0).userId());
    assertThat(grace.userId()).hasValue(graceAccount.userId());
    assertThatThrownBy(() -> nobody.call(new GetAllChats(List.of())))
        .isInstanceOfSatisfying(
            RpcException.class, error -> assertThat(error.code()).isEqualTo(401));
  }

  @Test
  void theDataCenterIsTheTestsOwn(TestDataCenter dc, MtprotoClient client) {
    remember(dc, client);
  }

  @Test
  void theDataCenterIsTheOtherTestsOwn(TestDataCenter dc, MtprotoClient client) {
    remember(dc, client);
  }

  private static void remember(TestDataCenter dc, MtprotoClient client) {
    assertThat(USED).doesNotContain(dc);
    assertThat(client.dataCenter().port()).isEqualTo(dc.port());
    assertThat(dc.connections()).isEqualTo(1);
    USED.add(dc);
  }

  @AfterAll
  static void allAreClosed() {
    assertThat(USED).hasSize(2).allSatisfy(dc -> assertThat(dc.connections()).isZero());
  }
}
