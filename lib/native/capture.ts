// Devices.

export interface NativeDevice {
  readonly kind: 'videoinput' | 'audioinput' | 'audiooutput';
  readonly deviceId: string;
  readonly groupId: string;
  readonly label: string;
}
