package dev.mtproto.testdc.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.error.RpcException;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.testdc.TestDataCenterBuilder;
import dev.mtproto.testdc.World;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** What can be set of the data centres that tests are given. */
@WithTestDataCenter(
    dcs = {2, 4},
    faultSeed = 7,
    setup = TestDataCenterSettingsTest.OneAccount.class)
final class TestDataCenterSettingsTest {
  private static final String PHONE = "15550100";

  /** A world of one account, calls that fail by chance, clients with temporary keys. */
  static final class OneAccount implements DataCenterSetup {
    @Override
    public void prepare(TestDataCenterBuilder builder) {
      builder.world(World.empty());
    }

    @Override
    public void started(TestDataCenter dc) {
      if (dc.dcId() == 2) {
        dc.world().addAccount(PHONE, "12345", "Ada", "Lovelace");
      }
      byChance(dc);
    }

    @Override
    public void client(MtprotoClientBuilder builder) {
      builder.perfectForwardSecrecy(Duration.ofHours(1));
    }
  }

  private static void byChance(TestDataCenter dc) {
    dc.faults()
        .inject(
            Fault.callError(400, "BY_CHANCE").of(GetNearestDc.class),
            When.always().withChance(0.5));
  }

  @Test
  void theWorldIsThatOfTheSetupAndClientsAreBuiltAsItSays(
      TestDataCenter dc, MtprotoClient client, Account account) {
    assertThat(dc.world().accounts()).containsExactly(account);
    assertThat(account.phone()).isEqualTo(PHONE);
    assertThat(client.userId()).hasValue(account.userId());
    assertThat(dc.handshakes()).as("a permanent and a temporary key").isEqualTo(2);
  }

  @Test
  void theDataCentersAreOfOneWorldAndTheClientCanCallAll(
      TestDataCenter[] all, TestDataCenter dc, MtprotoClient client) {
    assertThat(all).extracting(TestDataCenter::dcId).containsExactly(2, 4);
    assertThat(all[0]).isSameAs(dc);
    assertThat(all[1].world()).isSameAs(dc.world());
    assertThat(client.at(4).call(new GetState())).isNotNull();
  }

  @Test
  void whatHappensByChanceIsTheSameInEachRun(MtprotoClient client) {
    List<Boolean> happened = chances(client);

    try (TestDataCenter same = TestDataCenter.start()) {
      same.faults().seed(7);
      byChance(same);
      try (MtprotoClient other =
          MtprotoClient.builder(client.layer())
              .app(1, "test")
              .dataCenters(same.dataCenters())
              .connect()) {
        assertThat(happened).contains(true, false).isEqualTo(chances(other));
      }
    }
  }

  private static List<Boolean> chances(MtprotoClient client) {
    return IntStream.range(0, 30).mapToObj(i -> fails(client)).toList();
  }

  private static boolean fails(MtprotoClient client) {
    try {
      return client.call(new GetNearestDc()) == null;
    } catch (RpcException failed) {
      return failed.is("BY_CHANCE");
    }
  }

  @Test
  @WithTestDataCenter(dcs = 5)
  void theMethodsOwnSettingsTakeThePlaceOfTheClasss(TestDataCenter[] all) {
    assertThat(all).extracting(TestDataCenter::dcId).containsExactly(5);
    assertThat(all[0].world().accounts()).hasSize(4);
  }

  @Nested
  final class Within {
    @Test
    void anEnclosingClasssSettingsHold(TestDataCenter[] all, Account account) {
      assertThat(all).hasSize(2);
      assertThat(account.phone()).isEqualTo(PHONE);
    }
  }

  @WithTestDataCenter(dcs = {})
  private static final class NoDataCenter {}

  @WithTestDataCenter(setup = Unmakeable.class)
  private static final class NoConstructor {}

  private record Unmakeable(int unused) implements DataCenterSetup {}

  @Test
  void settingsThatCannotBeAreSaidToBe() {
    assertThatThrownBy(() -> TestParts.start(settings(NoDataCenter.class)))
        .isInstanceOf(ExtensionConfigurationException.class)
        .hasMessageContaining("at least one data centre");
    assertThatThrownBy(() -> TestParts.start(settings(NoConstructor.class)))
        .isInstanceOf(ExtensionConfigurationException.class)
        .hasMessageContaining("Unmakeable.class): the class needs a constructor");
  }

  private static WithTestDataCenter settings(Class<?> of) {
    Annotation found = of.getAnnotation(WithTestDataCenter.class);
    return (WithTestDataCenter) found;
  }
}
