package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code WallPaper}. */
@TlType
interface WallPaperType {
  /** {@code wallPaper}. */
  @TlConstructor(0xccb03657)
  interface Regular {
    int id();

    String title();

    List<PhotoSize> sizes();

    int color();
  }

  /** {@code wallPaperSolid}. */
  @TlConstructor(0x63117f24)
  interface Solid {
    int id();

    String title();

    int bgColor();

    int color();
  }
}
