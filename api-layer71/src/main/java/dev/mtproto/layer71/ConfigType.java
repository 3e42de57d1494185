package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code config}. */
@TlType
@TlConstructor(0x8df376a4)
interface ConfigType {
  @TlFlag(1)
  boolean phonecallsEnabled();

  int date();

  int expires();

  boolean testMode();

  int thisDc();

  List<DcOption> dcOptions();

  int chatSizeMax();

  int megagroupSizeMax();

  int forwardedCountMax();

  int onlineUpdatePeriodMs();

  int offlineBlurTimeoutMs();

  int offlineIdleTimeoutMs();

  int onlineCloudTimeoutMs();

  int notifyCloudDelayMs();

  int notifyDefaultDelayMs();

  int chatBigSize();

  int pushChatPeriodMs();

  int pushChatLimit();

  int savedGifsLimit();

  int editTimeLimit();

  int ratingEDecay();

  int stickersRecentLimit();

  int stickersFavedLimit();

  @TlFlag(0)
  @Nullable Integer tmpSessions();

  int pinnedDialogsCountMax();

  int callReceiveTimeoutMs();

  int callRingTimeoutMs();

  int callConnectTimeoutMs();

  int callPacketTimeoutMs();

  String meUrlPrefix();

  @TlFlag(2)
  @Nullable String suggestedLangCode();

  @TlFlag(2)
  @Nullable Integer langPackVersion();

  List<DisabledFeature> disabledFeatures();
}
