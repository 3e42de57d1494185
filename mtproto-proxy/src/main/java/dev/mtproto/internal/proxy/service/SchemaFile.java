package dev.mtproto.internal.proxy.service;

import com.google.protobuf.Descriptors.FileDescriptor;
import io.grpc.protobuf.ProtoFileDescriptorSupplier;
import java.util.function.Supplier;

/** Tells reflection which file a service is described in. */
record SchemaFile(Supplier<FileDescriptor> file) implements ProtoFileDescriptorSupplier {
  @Override
  public FileDescriptor getFileDescriptor() {
    return file.get();
  }
}
