package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.layer71.CdnConfig;
import dev.mtproto.layer71.Config;
import dev.mtproto.layer71.InputAppEvent;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.help.AppUpdate;
import dev.mtproto.layer71.help.InviteText;
import dev.mtproto.layer71.help.Support;
import dev.mtproto.layer71.help.TermsOfService;
import java.util.List;

/** The methods of the namespace {@code help}. */
@TlMethods(namespace = "help")
public interface Help {
  /**
   * The addresses of the data centres and the limits that hold for clients.
   *
   * @see <a href="https://core.telegram.org/method/help.getConfig">help.getConfig</a>
   */
  @TlMethod(0xc4f9186b)
  Config getConfig();

  /**
   * Which data centre is nearest; it can be asked before anybody has signed in.
   *
   * @see <a href="https://core.telegram.org/method/help.getNearestDc">help.getNearestDc</a>
   */
  @TlMethod(0x1fb33026)
  NearestDc getNearestDc();

  /** {@code help.getAppUpdate}. */
  @TlMethod(0xae2de196)
  AppUpdate getAppUpdate();

  /** {@code help.saveAppLog}. */
  @TlMethod(0x6f02f748)
  boolean saveAppLog(List<InputAppEvent> events);

  /** {@code help.getInviteText}. */
  @TlMethod(0x4d392343)
  InviteText getInviteText();

  /**
   * The user to turn to with questions.
   *
   * @see <a href="https://core.telegram.org/method/help.getSupport">help.getSupport</a>
   */
  @TlMethod(0x9cdf08cd)
  Support getSupport();

  /** {@code help.getAppChangelog}. */
  @TlMethod(0x9010ef6f)
  dev.mtproto.layer71.Updates getAppChangelog(String prevAppVersion);

  /** {@code help.getTermsOfService}. */
  @TlMethod(0x350170f3)
  TermsOfService getTermsOfService();

  /** {@code help.setBotUpdatesStatus}. */
  @TlMethod(0xec22cfcd)
  boolean setBotUpdatesStatus(int pendingUpdatesCount, String message);

  /** {@code help.getCdnConfig}. */
  @TlMethod(0x52029342)
  CdnConfig getCdnConfig();
}
