package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code ReportReason}. */
@TlType
interface ReportReasonType {
  /** {@code inputReportReasonSpam}. */
  @TlConstructor(0x58dbcab8)
  interface InputReportReasonSpam {}

  /** {@code inputReportReasonViolence}. */
  @TlConstructor(0x1e22c78d)
  interface InputReportReasonViolence {}

  /** {@code inputReportReasonPornography}. */
  @TlConstructor(0x2e59d922)
  interface InputReportReasonPornography {}

  /** {@code inputReportReasonOther}. */
  @TlConstructor(0xe1746d0a)
  interface InputReportReasonOther {
    String text();
  }
}
