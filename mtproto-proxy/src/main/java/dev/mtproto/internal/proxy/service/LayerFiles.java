package dev.mtproto.internal.proxy.service;

import com.google.protobuf.Descriptors.FileDescriptor;
import dev.mtproto.internal.proxy.updates.UpdateMessages;
import dev.mtproto.internal.transcode.LayerDescriptors;
import dev.mtproto.tl.TlLayer;
import org.jspecify.annotations.Nullable;

/** A layer's {@code .proto} files, made when somebody asks for them. Thread-safe. */
public final class LayerFiles {
  private final TlLayer layer;
  private @Nullable FileDescriptor types;
  private @Nullable FileDescriptor updates;

  /** The files of a layer. */
  public LayerFiles(TlLayer layer) {
    this.layer = layer;
  }

  synchronized FileDescriptor types() {
    if (types == null) {
      types = LayerDescriptors.types(layer);
    }
    return types;
  }

  synchronized FileDescriptor updates() {
    if (updates == null) {
      updates = LayerDescriptors.updates(types(), UpdateMessages.kinds());
    }
    return updates;
  }
}
