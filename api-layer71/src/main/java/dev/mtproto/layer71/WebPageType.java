package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code WebPage}. */
@TlType
interface WebPageType {
  /** {@code webPageEmpty}. */
  @TlConstructor(0xeb1477e8)
  interface Empty {
    long id();
  }

  /** {@code webPagePending}. */
  @TlConstructor(0xc586da1c)
  interface Pending {
    long id();

    int date();
  }

  /** {@code webPage}. */
  @TlConstructor(0x5f07b4bc)
  interface Regular {
    @TlFlags("flags")
    long id();

    String url();

    String displayUrl();

    int hash();

    @TlFlag(0)
    @Nullable String type();

    @TlFlag(1)
    @Nullable String siteName();

    @TlFlag(2)
    @Nullable String title();

    @TlFlag(3)
    @Nullable String description();

    @TlFlag(4)
    @Nullable Photo photo();

    @TlFlag(5)
    @Nullable String embedUrl();

    @TlFlag(5)
    @Nullable String embedType();

    @TlFlag(6)
    @Nullable Integer embedWidth();

    @TlFlag(6)
    @Nullable Integer embedHeight();

    @TlFlag(7)
    @Nullable Integer duration();

    @TlFlag(8)
    @Nullable String author();

    @TlFlag(9)
    @Nullable Document document();

    @TlFlag(10)
    @Nullable Page cachedPage();
  }

  /** {@code webPageNotModified}. */
  @TlConstructor(0x85849473)
  interface NotModified {}
}
