package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code PageBlock}. */
@TlType
interface PageBlockType {
  /** {@code pageBlockTitle}. */
  @TlConstructor(0x70abc3fd)
  interface Title {
    RichText text();
  }

  /** {@code pageBlockSubtitle}. */
  @TlConstructor(0x8ffa9a1f)
  interface Subtitle {
    RichText text();
  }

  /** {@code pageBlockAuthorDate}. */
  @TlConstructor(0xbaafe5e0)
  interface AuthorDate {
    RichText author();

    int publishedDate();
  }

  /** {@code pageBlockHeader}. */
  @TlConstructor(0xbfd064ec)
  interface Header {
    RichText text();
  }

  /** {@code pageBlockSubheader}. */
  @TlConstructor(0xf12bb6e1)
  interface Subheader {
    RichText text();
  }

  /** {@code pageBlockParagraph}. */
  @TlConstructor(0x467a0766)
  interface Paragraph {
    RichText text();
  }

  /** {@code pageBlockPreformatted}. */
  @TlConstructor(0xc070d93e)
  interface Preformatted {
    RichText text();

    String language();
  }

  /** {@code pageBlockFooter}. */
  @TlConstructor(0x48870999)
  interface Footer {
    RichText text();
  }

  /** {@code pageBlockDivider}. */
  @TlConstructor(0xdb20b188)
  interface Divider {}

  /** {@code pageBlockList}. */
  @TlConstructor(0x3a58c7f4)
  interface List {
    boolean ordered();

    java.util.List<RichText> items();
  }

  /** {@code pageBlockBlockquote}. */
  @TlConstructor(0x263d7c26)
  interface Blockquote {
    RichText text();

    RichText caption();
  }

  /** {@code pageBlockPullquote}. */
  @TlConstructor(0x4f4456d3)
  interface Pullquote {
    RichText text();

    RichText caption();
  }

  /** {@code pageBlockPhoto}. */
  @TlConstructor(0xe9c69982)
  interface Photo {
    long photoId();

    RichText caption();
  }

  /** {@code pageBlockVideo}. */
  @TlConstructor(0xd9d71866)
  interface Video {
    @TlFlag(0)
    boolean autoplay();

    @TlFlag(1)
    boolean loop();

    long videoId();

    RichText caption();
  }

  /** {@code pageBlockCover}. */
  @TlConstructor(0x39f23300)
  interface Cover {
    PageBlock cover();
  }

  /** {@code pageBlockEmbed}. */
  @TlConstructor(0xcde200d1)
  interface Embed {
    @TlFlag(0)
    boolean fullWidth();

    @TlFlag(3)
    boolean allowScrolling();

    @TlFlag(1)
    @Nullable String url();

    @TlFlag(2)
    @Nullable String html();

    @TlFlag(4)
    @Nullable Long posterPhotoId();

    int w();

    int h();

    RichText caption();
  }

  /** {@code pageBlockEmbedPost}. */
  @TlConstructor(0x292c7be9)
  interface EmbedPost {
    String url();

    long webpageId();

    long authorPhotoId();

    String author();

    int date();

    java.util.List<PageBlock> blocks();

    RichText caption();
  }

  /** {@code pageBlockSlideshow}. */
  @TlConstructor(0x130c8963)
  interface Slideshow {
    java.util.List<PageBlock> items();

    RichText caption();
  }

  /** {@code pageBlockUnsupported}. */
  @TlConstructor(0x13567e8a)
  interface Unsupported {}

  /** {@code pageBlockAnchor}. */
  @TlConstructor(0xce0d37b0)
  interface Anchor {
    String name();
  }

  /** {@code pageBlockCollage}. */
  @TlConstructor(0x08b31c4f)
  interface Collage {
    java.util.List<PageBlock> items();

    RichText caption();
  }

  /** {@code pageBlockChannel}. */
  @TlConstructor(0xef1751b5)
  interface Channel {
    Chat channel();
  }

  /** {@code pageBlockAudio}. */
  @TlConstructor(0x31b81a7f)
  interface Audio {
    long audioId();

    RichText caption();
  }
}
