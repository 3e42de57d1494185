package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.Config;
import dev.mtproto.layer71.DcOption;
import dev.mtproto.layer71.help.GetConfig;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.world.Federation.Member;
import dev.mtproto.testdc.internal.world.Society;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * {@code help.getConfig}: all data centres of the world, and Telegram's usual limits. Each has its
 * address three times: for everything, for files, and as its own CDN.
 */
final class GetConfigAnswer {
  private static final int VALID_SECONDS = 3600;

  /** CDNs have numbers from here on: number 2 is 203, as one of Telegram's is. */
  private static final int CDN_OFFSET = 201;

  private final Society society;
  private final Supplier<DcAddress> address;

  GetConfigAnswer(Society society, Supplier<DcAddress> address) {
    this.society = society;
    this.address = address;
  }

  Config answer(CallContext context, GetConfig request) {
    DcAddress here = address.get();
    Config.Builder config =
        Config.builder()
            .date(society.now())
            .expires(society.now() + VALID_SECONDS)
            .testMode(true)
            .thisDc(here.dcId())
            .dcOptions(options())
            .meUrlPrefix("https://t.me/");
    limits(config);
    times(config);
    return config.build();
  }

  /** The number of a data centre as a CDN. */
  static int cdnOf(Member member) {
    return member.dcId() + CDN_OFFSET;
  }

  private List<DcOption> options() {
    return society.federation().members().stream().flatMap(GetConfigAnswer::options).toList();
  }

  private static Stream<DcOption> options(Member member) {
    return Stream.of(
        option(member).id(member.dcId()).build(),
        option(member).id(member.dcId()).mediaOnly(true).build(),
        option(member).id(cdnOf(member)).cdn(true).build());
  }

  private static DcOption.Builder option(Member member) {
    return DcOption.builder()
        .ipv6(member.host().indexOf(':') >= 0)
        .ipAddress(member.host())
        .port(member.port());
  }

  private static void limits(Config.Builder config) {
    config
        .chatSizeMax(200)
        .megagroupSizeMax(10_000)
        .forwardedCountMax(100)
        .chatBigSize(10)
        .pushChatLimit(2)
        .savedGifsLimit(200)
        .editTimeLimit(172_800)
        .ratingEDecay(2_419_200)
        .stickersRecentLimit(30)
        .stickersFavedLimit(5)
        .pinnedDialogsCountMax(5);
  }

  private static void times(Config.Builder config) {
    config
        .onlineUpdatePeriodMs(120_000)
        .offlineBlurTimeoutMs(5_000)
        .offlineIdleTimeoutMs(30_000)
        .onlineCloudTimeoutMs(300_000)
        .notifyCloudDelayMs(30_000)
        .notifyDefaultDelayMs(1_500)
        .pushChatPeriodMs(60_000)
        .callReceiveTimeoutMs(20_000)
        .callRingTimeoutMs(90_000)
        .callConnectTimeoutMs(30_000)
        .callPacketTimeoutMs(10_000);
  }
}
