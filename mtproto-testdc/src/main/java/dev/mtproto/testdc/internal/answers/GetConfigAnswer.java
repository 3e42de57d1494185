package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.Config;
import dev.mtproto.layer71.DcOption;
import dev.mtproto.layer71.help.GetConfig;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.world.Society;
import java.util.List;
import java.util.function.Supplier;

/** {@code help.getConfig}: one data centre, and Telegram's usual limits. */
final class GetConfigAnswer {
  private static final int VALID_SECONDS = 3600;

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
            .dcOptions(List.of(option(here)))
            .meUrlPrefix("https://t.me/");
    limits(config);
    times(config);
    return config.build();
  }

  private static DcOption option(DcAddress here) {
    return DcOption.builder()
        .ipv6(here.host().indexOf(':') >= 0)
        .id(here.dcId())
        .ipAddress(here.host())
        .port(here.port())
        .build();
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
