package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code RichText}. */
@TlType
interface RichTextType {
  /** {@code textEmpty}. */
  @TlConstructor(0xdc3d824f)
  interface TextEmpty {}

  /** {@code textPlain}. */
  @TlConstructor(0x744694e0)
  interface TextPlain {
    String text();
  }

  /** {@code textBold}. */
  @TlConstructor(0x6724abc4)
  interface TextBold {
    RichText text();
  }

  /** {@code textItalic}. */
  @TlConstructor(0xd912a59c)
  interface TextItalic {
    RichText text();
  }

  /** {@code textUnderline}. */
  @TlConstructor(0xc12622c4)
  interface TextUnderline {
    RichText text();
  }

  /** {@code textStrike}. */
  @TlConstructor(0x9bf8bb95)
  interface TextStrike {
    RichText text();
  }

  /** {@code textFixed}. */
  @TlConstructor(0x6c3f19b9)
  interface TextFixed {
    RichText text();
  }

  /** {@code textUrl}. */
  @TlConstructor(0x3c2884c1)
  interface TextUrl {
    RichText text();

    String url();

    long webpageId();
  }

  /** {@code textEmail}. */
  @TlConstructor(0xde5a0dd6)
  interface TextEmail {
    RichText text();

    String email();
  }

  /** {@code textConcat}. */
  @TlConstructor(0x7e6260d7)
  interface TextConcat {
    List<RichText> texts();
  }
}
