/** actions/checkout by the commit of the release that `toolVersions.checkoutAction` names. */
export const checkoutAction = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
