/** RFC 8851 section 10, as changed by its erratum 7132: alphanumeric characters; and RFC 8852: at most 255. */
export const RID = /^[A-Za-z0-9]{1,255}$/;
