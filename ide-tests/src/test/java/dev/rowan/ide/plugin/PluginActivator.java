package dev.rowan.ide.plugin;

import dev.rowan.ide.eclipse.IdeWorkspace;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers the workspace as a service. */
public final class PluginActivator implements BundleActivator {

  @Override
  public void start(BundleContext context) {
    context.registerService(IdeWorkspace.class, new JdtWorkspace(), null);
  }

  @Override
  public void stop(BundleContext context) {}
}
