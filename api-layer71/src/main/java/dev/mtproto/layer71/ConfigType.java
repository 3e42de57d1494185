package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server tells every client: addresses and limits. */
@TlType
@TlConstructor(0x8df376a4)
interface ConfigType {
  @TlFlag(1)
  boolean phonecallsEnabled();

  /** The server's time, in Unix seconds. */
  int date();

  /** When to ask again, in Unix seconds. */
  int expires();

  /** Whether these are the test servers. */
  boolean testMode();

  /** The data centre that answered. */
  int thisDc();

  /** The addresses of all data centres. */
  List<DcOption> dcOptions();

  /** The most members of a basic group. */
  int chatSizeMax();

  /** The most members of a supergroup. */
  int megagroupSizeMax();

  /** The most messages to be forwarded at once. */
  int forwardedCountMax();

  /** How often to say that the user is online, in milliseconds. */
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

  /** How long a message can be edited, in seconds. */
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

  /** What links to public names begin with. */
  String meUrlPrefix();

  @TlFlag(2)
  @Nullable String suggestedLangCode();

  @TlFlag(2)
  @Nullable Integer langPackVersion();

  List<DisabledFeature> disabledFeatures();
}
